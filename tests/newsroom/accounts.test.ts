import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { type TestCms, startTestCms } from '../harness/cms.ts';
import { AdminSession, at } from './admin-session.ts';

let cms: TestCms;
let managing: AdminSession;
let superAdmin: AdminSession;
let ids: { superAdmin: number; managing: number; reporter: number };
let roles: Map<string, number>;

const account = (role: NewsroomRole) => {
  const found = cms.cms.accounts.find((each) => each.role === role);
  if (!found) throw new Error(`There is no account with the role ${role}.`);
  return found;
};

beforeAll(async () => {
  cms = await startTestCms();
  managing = await AdminSession.signIn(cms.url, account('managing-editor'));
  superAdmin = await AdminSession.signIn(cms.url, account('super-admin'));
  roles = new Map(
    rows((await managing.request('GET', '/admin/roles')).body, 'data').map((row) => [
      String(at(row, 'code')),
      Number(at(row, 'id')),
    ]),
  );
  const users = rows((await managing.request('GET', '/admin/users?pageSize=100')).body, 'data', 'results');
  const id = (role: NewsroomRole) =>
    Number(
      at(
        users.find((user) => at(user, 'email') === account(role).email),
        'id',
      ),
    );
  ids = { superAdmin: id('super-admin'), managing: id('managing-editor'), reporter: id('reporter') };
  // A second Super Admin, so that Strapi's own "at least one must remain" refuses nothing below.
  const second = await superAdmin.request('POST', '/admin/users', newcomer([role('strapi-super-admin')]));
  expect(second.status).toBe(201);
});

afterAll(() => cms.stop());

const role = (code: string) => roles.get(code) ?? Number.NaN;
let count = 0;
const newcomer = (roleIds: unknown) => {
  count += 1;
  return { email: `moi-${count}@toasoan.test`, firstname: 'Người', lastname: 'Mới', roles: roleIds };
};

test('the roles are the three of the newsroom and Super Admin', () => {
  expect([...roles.keys()].sort()).toEqual(['editor', 'managing-editor', 'reporter', 'strapi-super-admin']);
});

test('a managing editor invites people to the three roles', async () => {
  for (const code of ['reporter', 'editor', 'managing-editor']) {
    const answer = await managing.request('POST', '/admin/users', newcomer([role(code)]));
    expect(answer.status).toBe(201);
  }
});

test.each([
  ['invites a Super Admin', () => managing.request('POST', '/admin/users', newcomer([role('strapi-super-admin')]))],
  [
    'hides Super Admin among other roles',
    () => managing.request('POST', '/admin/users', newcomer([role('reporter'), role('strapi-super-admin')])),
  ],
  [
    'takes Super Admin',
    () => managing.request('PUT', `/admin/users/${ids.managing}`, { roles: [role('strapi-super-admin')] }),
  ],
  [
    'takes Super Admin, written as text',
    () => managing.request('PUT', `/admin/users/${ids.managing}`, { roles: [String(role('strapi-super-admin'))] }),
  ],
  [
    'gives Super Admin to a reporter',
    () => managing.request('PUT', `/admin/users/${ids.reporter}`, { roles: [role('strapi-super-admin')] }),
  ],
  [
    'sets the password of a Super Admin',
    () => managing.request('PUT', `/admin/users/${ids.superAdmin}`, { password: 'Matkhau-12345' }),
  ],
  ['blocks a Super Admin', () => managing.request('PUT', `/admin/users/${ids.superAdmin}`, { isActive: false })],
  [
    'takes the role of a Super Admin away',
    () => managing.request('PUT', `/admin/users/${ids.superAdmin}`, { roles: [role('reporter')] }),
  ],
  ['deletes a Super Admin', () => managing.request('DELETE', `/admin/users/${ids.superAdmin}`)],
  [
    'deletes a Super Admin among others',
    () => managing.request('POST', '/admin/users/batch-delete', { ids: [ids.superAdmin] }),
  ],
])('is refused: a managing editor who %s', async (_what, attempt) => {
  const answer = await attempt();
  expect(answer.status).toBe(403);
  expect(at(answer.body, 'error', 'message')).toMatch(/^(Bạn chỉ được giao vai trò|Chỉ quản trị hệ thống)/);
});

test('after all that, the Super Admin is who they were', async () => {
  const user = await superAdmin.request('GET', `/admin/users/${ids.superAdmin}`);
  expect(at(user.body, 'data', 'isActive')).toBe(true);
  expect(rows(user.body, 'data', 'roles').map((row) => at(row, 'code'))).toEqual(['strapi-super-admin']);
});

test('a managing editor mends the account of a reporter, and their own', async () => {
  expect((await managing.request('PUT', `/admin/users/${ids.reporter}`, { firstname: 'Phóng' })).status).toBe(200);
  expect((await managing.request('PUT', '/admin/users/me', { firstname: 'Thư' })).status).toBe(200);
});

test('an editor sees and makes no accounts', async () => {
  const editor = await AdminSession.signIn(cms.url, account('editor'));
  expect((await editor.request('GET', '/admin/users')).status).toBe(403);
  expect((await editor.request('POST', '/admin/users', newcomer([role('reporter')]))).status).toBe(403);
});

test('what a reporter may not do is refused', async () => {
  const reporter = await AdminSession.signIn(cms.url, account('reporter'));
  const articles = '/content-manager/collection-types/api::article.article';
  const draft = { title: 'Bản nháp', slug: 'ban-nhap', displayedAt: '2026-01-01T00:00:00.000Z' };
  const own = await reporter.request('POST', articles, { ...draft, status: 'published' });
  expect(own.status).toBe(201);
  expect(at(own.body, 'data', 'publishedAt')).toBeNull();
  const id = String(at(own.body, 'data', 'documentId'));
  expect((await reporter.request('PUT', `${articles}/${id}`, { title: 'Sửa' })).status).toBe(200);

  const other = await managing.request('POST', articles, { ...draft, slug: 'bai-cua-nguoi-khac' });
  const otherId = String(at(other.body, 'data', 'documentId'));
  const refused = [
    reporter.request('PUT', `${articles}/${otherId}`, { title: 'Sửa bài người khác' }),
    reporter.request('POST', `${articles}/${id}/actions/publish`, {}),
    reporter.request('POST', `${articles}/actions/publish`, { ...draft, slug: 'dang-ngay' }),
    reporter.request('POST', `${articles}/actions/bulkPublish`, { documentIds: [id] }),
    reporter.request('DELETE', `${articles}/${id}`),
    reporter.request('POST', '/content-manager/collection-types/api::category.category', { name: 'Mới', slug: 'moi' }),
    reporter.request('PUT', '/content-manager/single-types/api::site-setting.site-setting', { name: 'Mới' }),
    reporter.request('GET', '/admin/users'),
    reporter.request('GET', '/admin/api-tokens'),
  ];
  for (const answer of await Promise.all(refused)) expect(answer.status).toBe(403);
});

test('only the managing editor changes the settings of the site and redirects', async () => {
  const editor = await AdminSession.signIn(cms.url, account('editor'));
  const setting = '/content-manager/single-types/api::site-setting.site-setting';
  const redirects = '/content-manager/collection-types/api::redirect.redirect';
  expect((await editor.request('PUT', setting, { name: 'Báo' })).status).toBe(403);
  expect((await editor.request('POST', redirects, { from: '/cu', to: '/moi/' })).status).toBe(403);
  expect((await managing.request('PUT', setting, { name: 'Báo' })).status).toBe(200);
  expect((await managing.request('POST', redirects, { from: '/cu', to: '/moi/' })).status).toBe(201);
});

function rows(value: unknown, ...keys: string[]): unknown[] {
  const found = at(value, ...keys);
  if (!Array.isArray(found)) throw new TypeError(`No list at ${keys.join('.')}: ${JSON.stringify(value)}`);
  return found;
}
