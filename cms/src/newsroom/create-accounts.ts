import { newsroomAccounts, type NewsroomAccount, type NewsroomRole } from '@loa/shared-types/newsroom-account';
import type { Core } from '@strapi/strapi';
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

/** Makes the accounts that do not exist yet; one who exists keeps name, role and password. */
export async function createAccounts(strapi: Core.Strapi, accounts: readonly NewsroomAccount[]): Promise<void> {
  const users = userService(strapi);
  const roles = roleService(strapi);
  for (const { role, email, password, firstname, lastname } of accounts) {
    if (await users.findOneByEmail(email)) continue;
    const held = await roles.findOne({ code: roleCode(role) });
    if (!held) throw new Error(`The account ${email} was not made: there is no role "${role}".`);
    await users.create({
      email: email.toLowerCase(),
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
}

function roleCode(role: NewsroomRole): string {
  return role === 'super-admin' ? superAdminRoleCode : role;
}
