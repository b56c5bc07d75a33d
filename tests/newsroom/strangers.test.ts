import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCms, startTestCms } from '../harness/cms.ts';
import { AdminSession, at, request } from './admin-session.ts';

let cms: TestCms;
let editor: AdminSession;
let picture: string;

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

beforeAll(async () => {
  cms = await startTestCms();
  const account = cms.cms.accounts.find(({ role }) => role === 'editor');
  if (!account) throw new Error('There is no editor.');
  editor = await AdminSession.signIn(cms.url, account);
  const uploaded = await (await cms.signIn('managing-editor')).upload('anh.png', png, 'image/png');
  picture = String(uploaded['url']);
});

afterAll(() => cms.stop());

test.each([
  ['GET', '/graphql?query=%7B__typename%7D'],
  ['POST', '/graphql'],
  ['GET', '/api/publication/changes?since=0'],
  ['GET', '/api/publication/manifest'],
  ['GET', '/api/articles'],
  ['GET', '/api/upload/files'],
  ['POST', '/api/upload'],
  ['POST', '/upload'],
  ['GET', '/upload/files'],
  ['GET', '/content-manager/collection-types/api::article.article'],
  ['GET', '/loa/site-state/api::article.article/abc'],
  ['GET', '/admin/users'],
  ['GET', '/admin/api-tokens'],
  ['GET', '/i18n/locales'],
  ['GET', '/uploads/nothing.jpg'],
])('a stranger gets nothing from %s %s', async (method, path) => {
  const { status } = await request(cms.url, method, path);
  expect([401, 403, 404]).toContain(status);
});

test('a stranger cannot ask GraphQL what there is', async () => {
  const query = { query: '{ __schema { queryType { name } } }' };
  expect((await request(cms.url, 'POST', '/graphql', { body: query })).status).toBe(401);
  const answer = await request(cms.url, 'POST', '/graphql', { body: query, token: cms.cms.secrets.readToken });
  expect(at(answer.body, 'data', '__schema', 'queryType', 'name')).toBe('Query');
});

test('a stranger cannot register as the first administrator', async () => {
  const { status } = await request(cms.url, 'POST', '/admin/register-admin', {
    body: { email: 'ke-la@vi-du.test', firstname: 'Kẻ', lastname: 'Lạ', password: 'Matkhau-12345' },
  });
  expect(status).toBe(400);
});

test('a picture goes to the site and to people who are signed in, and to nobody else', async () => {
  expect((await request(cms.url, 'GET', picture)).status).toBe(401);
  expect((await request(cms.url, 'GET', picture, { token: 'wrong' })).status).toBe(401);
  expect((await request(cms.url, 'GET', picture, { cookie: 'strapi_admin_refresh=wrong' })).status).toBe(401);
  expect((await request(cms.url, 'GET', picture, { token: cms.cms.secrets.readToken })).status).toBe(200);
  const seen = await request(cms.url, 'GET', picture, { cookie: editor.cookie });
  expect(seen.status).toBe(200);
  expect(seen.headers.get('cache-control')).toContain('private');
});

test('no other spelling of its address opens a picture', async () => {
  const name = picture.slice('/uploads/'.length);
  for (const path of [
    `/%75ploads/${name}`,
    `//uploads/${name}`,
    `/./uploads/${name}`,
    `/admin/../uploads/${name}`,
    `/x/%2e%2e/uploads/${name}`,
    `/uploads%2f${name}`,
    `/uploads\\${name}`,
  ]) {
    expect([400, 401, 403, 404]).toContain(await statusOf(path));
  }
});

test('signing out closes the pictures again', async () => {
  const account = cms.cms.accounts.find(({ role }) => role === 'reporter');
  if (!account) throw new Error('There is no reporter.');
  const reporter = await AdminSession.signIn(cms.url, account);
  expect((await request(cms.url, 'GET', picture, { cookie: reporter.cookie })).status).toBe(200);
  expect((await reporter.request('POST', '/admin/logout', {})).status).toBe(200);
  expect((await request(cms.url, 'GET', picture, { cookie: reporter.cookie })).status).toBe(401);
});

test('there is one API token, it is ours, and it only reads what is published', async () => {
  const account = cms.cms.accounts.find(({ role }) => role === 'super-admin');
  if (!account) throw new Error('There is no Super Admin.');
  const superAdmin = await AdminSession.signIn(cms.url, account);
  const { body } = await superAdmin.request('GET', '/admin/api-tokens');
  const tokens = at(body, 'data');
  expect(tokens).toHaveLength(1);
  expect(tokens).toMatchObject([{ name: 'Loa', type: 'custom', expiresAt: null }]);
  const [own] = Array.isArray(tokens) ? tokens.map((each: unknown) => at(each, 'permissions')) : [];
  expect(Array.isArray(own) ? own.toSorted() : own).toEqual([
    'api::publication.publication.changes',
    'api::publication.publication.manifest',
    'api::publication.publication.read',
  ]);
  const token = cms.cms.secrets.readToken;
  expect((await request(cms.url, 'GET', '/api/upload/files', { token })).status).toBe(403);
  expect((await request(cms.url, 'GET', '/admin/users', { token })).status).toBe(401);
});

test('the admin is framed by nobody, asks nobody else, and no other origin reads it', async () => {
  const { headers } = await request(cms.url, 'GET', '/admin/init');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('https:');
  const fromElsewhere = await fetch(`${cms.url}/admin/init`, { headers: { origin: 'https://vi-du.test' } });
  expect(fromElsewhere.headers.get('access-control-allow-origin')).toBeNull();
});

/** Status of a path sent as it is; `fetch` would tidy it up first. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(cms.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}
