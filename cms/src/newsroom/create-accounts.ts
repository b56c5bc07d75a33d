import { newsroomAccounts, type NewsroomAccount, type NewsroomRole } from '@loa/shared-types/newsroom-account';
import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { roleService, userService } from './admin-services.ts';
import { superAdminRoleCode } from './role-permissions.ts';

/** The accounts of `LOA_ACCOUNTS`, none when it is not set. */
export function readAccounts(environment: NodeJS.ProcessEnv = process.env): NewsroomAccount[] {
  const text = environment['LOA_ACCOUNTS'];
  if (!text) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TypeError('LOA_ACCOUNTS is not JSON; it must be a list of accounts.', { cause });
  }
  const parsed = newsroomAccounts.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TypeError(
      `LOA_ACCOUNTS is not a list of accounts: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
      {
        cause: parsed.error,
      },
    );
  }
  return parsed.data;
}

const madeAccounts = z.array(z.string());

/**
 * Makes each account once ever: one who exists keeps name, role and password, and one who was deleted stays deleted. Which
 * were made is remembered in the database, by address.
 */
export async function createAccounts(strapi: Core.Strapi, accounts: readonly NewsroomAccount[]): Promise<void> {
  const store = strapi.store({ type: 'loa', name: 'accounts' });
  const remember = (addresses: ReadonlySet<string>) => store.set({ key: 'made', value: [...addresses].sort() });
  const stored = madeAccounts.safeParse(await store.get({ key: 'made' })).data;
  // People without a list were made before there was one; who of them is gone was deleted.
  const isOlder = stored === undefined && (await strapi.db.query('admin::user').count()) > 0;
  const made = new Set(stored ?? (isOlder ? accounts.map(addressOf) : []));
  if (stored === undefined) await remember(made);
  for (const account of accounts) {
    const address = addressOf(account);
    if (made.has(address)) continue;
    await ensureAccount(strapi, account);
    await remember(made.add(address));
  }
}

async function ensureAccount(strapi: Core.Strapi, account: NewsroomAccount): Promise<void> {
  const { role, email, password, firstname, lastname } = account;
  const users = userService(strapi);
  if (await users.findOneByEmail(email)) return;
  const held = await roleService(strapi).findOne({ code: roleCode(role) });
  if (!held) throw new Error(`The account ${email} was not made: there is no role "${role}".`);
  await users.create({
    email: addressOf(account),
    password,
    firstname,
    lastname,
    roles: [held.id],
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'vi',
  });
  strapi.log.info(`Account ${email} made (${role}).`);
}

function addressOf({ email }: NewsroomAccount): string {
  return email.toLowerCase();
}

function roleCode(role: NewsroomRole): string {
  return role === 'super-admin' ? superAdminRoleCode : role;
}
