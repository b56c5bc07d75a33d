import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { type TestCms, startTestCms } from '../harness/cms.ts';
import type { NewsroomApi } from '../harness/newsroom-api.ts';
import { createArticle, createCategory } from '../publication/newsroom-entries.ts';
import { AdminSession, at } from './admin-session.ts';

let cms: TestCms;
let reporter: AdminSession;
let editor: AdminSession;
let desks: { reporter: NewsroomApi; editor: NewsroomApi };
let png: Uint8Array<ArrayBuffer>;
/** Ids of a file that the reporter uploaded, of one of the editor's, and of a folder with a file of the editor's in it. */
let ids: { own: number; foreign: number; folder: number; inFolder: number };

const signIn = (role: NewsroomRole) => {
  const account = cms.cms.accounts.find((each) => each.role === role);
  if (!account) throw new Error(`There is no account with the role ${role}.`);
  return AdminSession.signIn(cms.url, account);
};

beforeAll(async () => {
  cms = await startTestCms();
  png = new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c8102e' } })
      .png()
      .toBuffer(),
  );
  [reporter, editor] = [await signIn('reporter'), await signIn('editor')];
  desks = { reporter: await cms.signIn('reporter'), editor: await cms.signIn('editor') };
});
afterAll(() => cms.stop());

let count = 0;

beforeEach(async () => {
  count += 1;
  const folder = await editor.request('POST', '/upload/folders', { name: `Thư mục ${count}`, parent: null });
  expect(folder.status).toBe(201);
  const idOf = async (desk: NewsroomApi) => Number((await desk.upload('anh.png', png, 'image/png'))['id']);
  ids = {
    own: await idOf(desks.reporter),
    foreign: await idOf(desks.editor),
    folder: Number(at(folder.body, 'data', 'id')),
    inFolder: await idOf(desks.editor),
  };
  const moved = await editor.request('POST', '/upload/actions/bulk-move', {
    fileIds: [ids.inFolder],
    folderIds: [],
    destinationFolderId: ids.folder,
  });
  expect(moved.status).toBe(200);
});

const info = { fileInfo: { caption: 'Đổi chú thích' } };

/** Everything that Strapi's media library can do to a file or folder that is there already. */
const changes: readonly [what: string, change: (session: AdminSession) => Promise<number>][] = [
  ['deletes files in bulk', sends('POST', '/upload/actions/bulk-delete', () => ({ fileIds: [ids.foreign] }))],
  ['deletes own files in bulk', sends('POST', '/upload/actions/bulk-delete', () => ({ fileIds: [ids.own] }))],
  [
    'deletes a folder with its files',
    sends('POST', '/upload/actions/bulk-delete', () => ({ folderIds: [ids.folder] })),
  ],
  [
    'moves files',
    sends('POST', '/upload/actions/bulk-move', () => ({
      fileIds: [ids.foreign],
      folderIds: [],
      destinationFolderId: ids.folder,
    })),
  ],
  [
    'tells of files in bulk',
    sends('POST', '/upload/actions/bulk-update', () => ({ updates: [{ id: ids.foreign, ...info }] })),
  ],
  ['deletes a file', sends('DELETE', () => `/upload/files/${ids.foreign}`)],
  ['deletes an own file', sends('DELETE', () => `/upload/files/${ids.own}`)],
  [
    'tells of a file',
    sends(
      'PUT',
      () => `/upload/files/${ids.foreign}`,
      () => info,
    ),
  ],
  [
    'tells of an own file',
    sends(
      'PUT',
      () => `/upload/files/${ids.own}`,
      () => info,
    ),
  ],
  [
    'tells of a file by the older address',
    sends(
      'POST',
      () => `/upload?id=${ids.foreign}`,
      () => info,
    ),
  ],
  [
    'renames a folder',
    sends(
      'PUT',
      () => `/upload/folders/${ids.folder}`,
      () => ({ name: `Tên mới ${count}` }),
    ),
  ],
];

function sends(method: string, path: string | (() => string), body?: () => object) {
  return async (session: AdminSession) =>
    (await session.request(method, typeof path === 'string' ? path : path(), body?.())).status;
}

describe('what a reporter may not do to the media library, and an editor may:', () => {
  test.each(changes)('a person who %s', async (_what, change) => {
    expect(await change(reporter)).toBe(403);
    for (const id of [ids.own, ids.foreign, ids.inFolder]) {
      const file = await editor.request('GET', `/upload/files/${id}`);
      expect(file.status).toBe(200);
      expect(at(file.body, 'caption')).toBeNull();
    }
    expect(await change(editor)).toBe(200);
  });

  test('a person who puts other bytes behind a file', async () => {
    for (const id of [ids.own, ids.foreign]) {
      await expect(desks.reporter.upload('khac.png', png, 'image/png', id)).rejects.toMatchObject({ status: 403 });
      expect(await desks.editor.upload('khac.png', png, 'image/png', id)).toMatchObject({ id, name: 'khac.png' });
    }
  });
});

test('a reporter uploads a picture, finds those of others, and puts both into a draft', async () => {
  const found = await reporter.request('GET', '/upload/files?pageSize=100');
  expect(found.status).toBe(200);
  expect(JSON.stringify(found.body)).toContain(`"id":${ids.foreign},`);
  const pictures = [ids.own, ids.foreign].map((image) => ({ image, alt: 'Một ô màu đỏ', caption: 'Chú thích' }));
  const article = await desks.reporter.create('article', {
    title: 'Chùm ảnh',
    displayedAt: '2026-01-01T00:00:00.000Z',
    body: [{ __component: 'block.gallery', pictures }],
  });
  expect(JSON.stringify(await desks.reporter.draft('article', article))).toContain(`"id":${ids.foreign},`);
});

test('nobody deletes a picture that readers see: alone, with others, or in a folder above it', async () => {
  const category = await createCategory(desks.editor);
  const pictures = [ids.inFolder].map((image) => ({ image, alt: 'Một ô màu đỏ' }));
  const article = await createArticle(desks.editor, category, { body: [{ __component: 'block.gallery', pictures }] });
  await desks.editor.publish('article', article);
  const inner = await editor.request('POST', '/upload/folders', { name: `Trong ${count}`, parent: ids.folder });
  const folder = Number(at(inner.body, 'data', 'id'));
  const move = { fileIds: [ids.inFolder], folderIds: [], destinationFolderId: folder };
  expect((await editor.request('POST', '/upload/actions/bulk-move', move)).status).toBe(200);
  const hidden = { fileIds: [ids.inFolder, 'Infinity'] };
  expect((await editor.request('POST', '/upload/actions/bulk-delete', hidden)).status).toBe(400);
  for (const wanted of [{ fileIds: [ids.foreign, ids.inFolder] }, { folderIds: [ids.folder] }]) {
    const { status, body } = await editor.request('POST', '/upload/actions/bulk-delete', wanted);
    expect([status, String(at(body, 'error', 'message'))]).toEqual([400, expect.stringContaining('bài viết “')]);
  }
  expect((await editor.request('DELETE', `/upload/files/${ids.inFolder}`)).status).toBe(400);
  expect((await reporter.request('DELETE', `/upload/files/${ids.inFolder}`)).status).toBe(403);
  for (const id of [ids.foreign, ids.inFolder])
    expect((await editor.request('GET', `/upload/files/${id}`)).status).toBe(200);

  await desks.editor.unpublish('article', article);
  const gone = await editor.request('POST', '/upload/actions/bulk-delete', { folderIds: [ids.folder] });
  expect(gone.status).toBe(200);
  expect((await editor.request('GET', `/upload/files/${ids.inFolder}`)).status).toBe(404);
});
