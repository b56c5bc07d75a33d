import { type NewsroomAccount } from '@loa/shared-types/newsroom-account';
import { type Addresses } from '../addresses.ts';
import { roleNames } from './newsroom-accounts.ts';

/** The addresses and sign-ins of a running newsroom, as `npm start -- --json` writes them on one line. */
export function welcomeJson(addresses: Addresses, accounts: readonly NewsroomAccount[]): string {
  return JSON.stringify({
    addresses: {
      cms: addresses.cms,
      admin: `${addresses.cms}/admin`,
      site: addresses.site,
      publisher: addresses.publisher,
    },
    signIns: accounts.map(({ role, email, password }) => ({ role, email, password })),
  });
}

/** The same for a person in a terminal, with how to go on. */
export function welcomeLines(addresses: Addresses, accounts: readonly NewsroomAccount[]): string[] {
  const editor = accounts.find(({ role }) => role === 'editor');
  return [
    '',
    'The newsroom is running:',
    `  CMS        ${addresses.cms}/admin`,
    `  Site       ${addresses.site}/`,
    `  Publisher  ${addresses.publisher}/status`,
    '',
    ...(editor ? [`  Sign in to the CMS as ${editor.email} with ${editor.password}`] : []),
    '  All sign-ins: npm run loa -- accounts',
    '',
    'Ctrl-C stops it.',
  ];
}

/** Every sign-in, one a line: role, address, password. */
export function signInLines(accounts: readonly NewsroomAccount[]): string[] {
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return accounts.map(({ role, email, password }) => `${email.padEnd(width)}  ${password}  ${roleNames[role]}`);
}
