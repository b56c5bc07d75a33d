import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BareCms, startBareCms } from '@loa/scripts/src/bare-cms/bare-cms.ts';
import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledServer } from '../harness/compiled-server.ts';
import { AdminSession, at } from './admin-session.ts';

/** Vitest types its matchers as any. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const loaProgram = join(import.meta.dirname, '../../scripts/src/loa.ts');
const own = { email: 'thu-ky@toasoan.test', password: 'Matkhau-12345' };
let data: string;
let cms: BareCms;

const startCms = async () => startBareCms({ server: await compiledServer(), data });
const account = (role: NewsroomRole) => {
  const found = cms.accounts.find((each) => each.role === role);
  if (!found) throw new Error(`There is no account with the role ${role}.`);
  return found;
};

/** Addresses of all accounts, and whether each may sign in. */
async function people(session: AdminSession): Promise<Record<string, boolean>> {
  const users = at((await session.request('GET', '/admin/users?pageSize=100')).body, 'data', 'results');
  if (!Array.isArray(users)) throw new TypeError('The CMS listed no accounts.');
  return Object.fromEntries(users.map((user) => [String(at(user, 'email')), at(user, 'isActive') === true]));
}

/** Runs a command that signs in, with these settings. */
async function redirects(settings: NodeJS.ProcessEnv): Promise<{ code: unknown; output: string }> {
  const file = join(data, 'redirects.csv');
  writeFileSync(file, '/cu.html,https://example.org/\n');
  const { LOA_EMAIL, LOA_PASSWORD, ...environment } = process.env;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [loaProgram, 'redirects', 'import', file], {
      env: { ...environment, LOA_DATA: data, LOA_CMS_URL: cms.url, ...settings },
    });
    return { code: 0, output: stdout };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stderr' in error)) throw error;
    return { code: error.code, output: String(error.stderr) };
  }
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'loa-accounts-'));
  cms = await startCms();
});
afterAll(async () => {
  await cms.stop();
  rmSync(data, { recursive: true, force: true });
});

describe('accounts that were made at the first start', () => {
  test('come back neither deleted nor blocked, whatever is started', async () => {
    const superAdmin = await AdminSession.signIn(cms.url, account('super-admin'));
    const idOf = async (email: string) => {
      const users = at((await superAdmin.request('GET', '/admin/users?pageSize=100')).body, 'data', 'results');
      return Array.isArray(users)
        ? Number(
            at(
              users.find((user) => at(user, 'email') === email),
              'id',
            ),
          )
        : Number.NaN;
    };
    const roles = at((await superAdmin.request('GET', '/admin/roles')).body, 'data');
    const roleOf = (code: string) =>
      Array.isArray(roles)
        ? Number(
            at(
              roles.find((role) => at(role, 'code') === code),
              'id',
            ),
          )
        : Number.NaN;
    const invite = async (email: string, role: string) => {
      const made = await superAdmin.request('POST', '/admin/users', {
        email,
        firstname: 'Người',
        lastname: 'Thật',
        roles: [roleOf(role)],
      });
      expect(made.status).toBe(201);
      const id = Number(at(made.body, 'data', 'id'));
      const active = { password: own.password, isActive: true };
      expect((await superAdmin.request('PUT', `/admin/users/${id}`, active)).status).toBe(200);
    };
    await invite(own.email, 'managing-editor');
    await invite('quan-tri@toasoan.test', 'strapi-super-admin');

    const blocked = await idOf(account('managing-editor').email);
    expect((await superAdmin.request('PUT', `/admin/users/${blocked}`, { isActive: false })).status).toBe(200);
    const real = await AdminSession.signIn(cms.url, { email: 'quan-tri@toasoan.test', password: own.password });
    const deleted = [await idOf(account('reporter').email), await idOf(account('super-admin').email)];
    expect((await real.request('POST', '/admin/users/batch-delete', { ids: deleted })).status).toBe(200);
    const left = {
      [own.email]: true,
      'quan-tri@toasoan.test': true,
      [account('editor').email]: true,
      [account('managing-editor').email]: false,
    };
    expect(await people(real)).toEqual(left);

    await cms.stop();
    cms = await startCms();
    const again = await AdminSession.signIn(cms.url, { email: 'quan-tri@toasoan.test', password: own.password });
    expect(await people(again)).toEqual(left);
  });

  test('are not the only ones that programs sign in with', async () => {
    expect(await redirects({})).toEqual({
      code: 1,
      output: matching(
        /did not let managing-editor@loa\.test sign in .*give one that may sign in by LOA_EMAIL and LOA_PASSWORD\.\n$/,
      ),
    });
    expect(await redirects({ LOA_EMAIL: own.email })).toEqual({
      code: 1,
      output: 'LOA_EMAIL and LOA_PASSWORD belong together, and only one of them is set. Set both or none.\n',
    });
    expect(await redirects({ LOA_EMAIL: own.email, LOA_PASSWORD: own.password })).toEqual({
      code: 0,
      output: matching(/^1 redirects made/),
    });
  });
});
