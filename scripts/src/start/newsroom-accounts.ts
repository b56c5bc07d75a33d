import { randomBytes } from 'node:crypto';
import { type NewsroomAccount, type NewsroomRole } from '@loa/shared-types/newsroom-account';
import { readOrCreateSecrets, type Secrets, writeSecrets } from '../secrets.ts';

const people: readonly Omit<NewsroomAccount, 'password'>[] = [
  { role: 'editor', email: 'editor@loa.test', firstname: 'Biên tập viên', lastname: 'Mẫu' },
  { role: 'reporter', email: 'reporter@loa.test', firstname: 'Phóng viên', lastname: 'Mẫu' },
  { role: 'managing-editor', email: 'managing-editor@loa.test', firstname: 'Thư ký tòa soạn', lastname: 'Mẫu' },
  { role: 'super-admin', email: 'admin@loa.test', firstname: 'Quản trị', lastname: 'Hệ thống' },
];

/** What each role may do, for the people who read the list of sign-ins in a terminal. */
export const roleNames: Readonly<Record<NewsroomRole, string>> = {
  editor: 'Editor, writes and publishes',
  reporter: 'Reporter, writes drafts',
  'managing-editor': 'Managing editor, also front page, settings and members',
  'super-admin': 'Administrator of the machine',
};

/** The accounts that `loa start` hands to the CMS, the editor first; those without a password yet are left out. */
export function newsroomAccounts(secrets: Secrets): NewsroomAccount[] {
  return people.flatMap((person) => {
    const password = secrets.passwords[person.email];
    return password === undefined ? [] : [{ ...person, password }];
  });
}

/** The secrets of a data folder with a password for every account; what is made is kept there, so that it counts next time. */
export function newsroomSecrets(file: string): Secrets {
  const secrets = readOrCreateSecrets(file);
  const missing = people.filter(({ email }) => secrets.passwords[email] === undefined);
  if (missing.length === 0) return secrets;
  const made = Object.fromEntries(missing.map(({ email }) => [email, newPassword()]));
  const complete = { ...secrets, passwords: { ...secrets.passwords, ...made } };
  writeSecrets(file, complete);
  return complete;
}

/** 96 random bits in four groups that a person can type, with the capital and the digit that Strapi asks for. */
function newPassword(): string {
  const groups = randomBytes(12).toString('hex').match(/.{6}/g) ?? [];
  return `Loa1-${groups.join('-')}`;
}
