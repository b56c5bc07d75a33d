import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { publishedTypes } from '@loa/shared-types/published-type';
import { blankArticle } from '../../test-fixtures/blank-documents.ts';
import { FixtureCms, fixtureToken } from '../../test-fixtures/fixture-cms.ts';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { fixtureFiles } from '../../test-fixtures/fixture-files.ts';
import type { Mirror } from '../mirror/mirror.ts';
import { openMirror } from '../mirror/open-mirror.ts';
import { syncMirror } from './sync-mirror.ts';
import type { SyncOptions } from './sync-options.ts';

let cms: FixtureCms;
let mirror: Mirror;
let cmsUrl: string;
let folder: string;
/** Shared by all tests: an encoded picture is the same for each. */
const picturesFolder = mkdtempSync(join(tmpdir(), 'loa-pictures-'));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loa-sync-'));
  cms = new FixtureCms();
  cmsUrl = await cms.start();
  mirror = openMirror(join(folder, 'mirror'));
});

afterEach(async () => {
  mirror.close();
  await cms[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

afterAll(() => rmSync(picturesFolder, { recursive: true }));

const sync = (options: Partial<SyncOptions> = {}) =>
  syncMirror({ mirror, cmsUrl, readToken: fixtureToken, picturesFolder, ...options });

function article(id: string, title = `Bài ${id}`) {
  const category = 'cat-doan-vien';
  return {
    ...blankArticle,
    documentId: id,
    path: `/2026/01/${id}/`,
    slug: id,
    title,
    category,
    displayedAt: '2026-01-01T00:00:00.000Z',
  };
}

const titleOf = (id: string) => mirror.index.face('article', id)?.face.title;

/** What the check refuses of the fixtures: an article without a category. */
const refusedFixtures = 1;

test('an empty mirror is filled with everything that is published', async () => {
  const result = await sync();
  expect([result.mode, result.revision, mirror.lineage, mirror.revision]).toEqual(['compare', 100, 'fixture', 100]);
  const total = publishedTypes.reduce((sum, type) => sum + fixtureDocuments[type].length, 0);
  expect(result.changed).toHaveLength(total - refusedFixtures);
  expect(mirror.shown([mirror.index.file('file-photo') ?? raise('no picture')]).picture('file-photo')?.width).toBe(480);
});

test('an entry that does not pass the check is held with its reason, and the others come', async () => {
  const { held } = await sync();
  expect(held).toEqual([
    {
      type: 'article',
      documentId: 'art-bare',
      version: 60,
      reason: 'Bài viết chưa có chuyên mục. Hãy chọn một chuyên mục. [category]',
    },
  ]);
});

test('when nothing changed, the feed is asked once and nothing is fetched', async () => {
  await sync();
  const asked: string[] = [];
  cms.onRequest = (what) => asked.push(what);
  expect((await sync()).changed).toEqual([]);
  expect(asked).toEqual(['/api/publication/changes']);
});

test('a change is pulled alone', async () => {
  await sync();
  cms.publish('article', article('art-new', 'Tin mới'));
  cms.unpublish('tag', 'tag-nha-giao');
  const asked: string[] = [];
  cms.onRequest = (what) => asked.push(what);
  const result = await sync();
  expect(asked).toEqual(['/api/publication/changes', '/graphql']);
  expect(result.mode).toBe('incremental');
  expect(result.changed).toEqual([
    { type: 'article', id: 'art-new', present: true },
    { type: 'tag', id: 'tag-nha-giao', present: false },
  ]);
  expect([titleOf('art-new'), mirror.count('tag'), mirror.revision]).toEqual(['Tin mới', 0, 102]);
});

test('the last good version of an entry stays when its next one is refused, until a good one comes', async () => {
  await sync();
  cms.publish('article', article('art-new', 'Bản tốt'));
  await sync();
  cms.publish('article', { ...article('art-new', 'Bản hỏng'), body: [{ kind: 'hologram' }] });
  cms.publish('article', article('art-other', 'Tin khác'));
  const { held } = await sync();
  expect(held.map(({ documentId, version }) => [documentId, version])).toEqual([
    ['art-bare', 60],
    ['art-new', 102],
  ]);
  expect([titleOf('art-new'), titleOf('art-other')]).toEqual(['Bản tốt', 'Tin khác']);
  cms.publish('article', article('art-new', 'Bản sửa'));
  expect((await sync()).held).toHaveLength(refusedFixtures);
  expect(titleOf('art-new')).toBe('Bản sửa');
});

test('a page of documents that the CMS cannot make costs only the one that is at fault', async () => {
  cms.broken = 'art-live';
  const { held } = await sync();
  expect(held.map(({ documentId }) => documentId)).toEqual(['art-bare', 'art-live']);
  expect(mirror.count('article')).toBe(fixtureDocuments.article.length - 2);
  cms.broken = null;
  await sync({ mode: 'compare' });
  expect(mirror.count('article')).toBe(fixtureDocuments.article.length - refusedFixtures);
});

test('a fault of the CMS that passes holds nothing, and one that lasts fails the sync', async () => {
  await sync();
  cms.publish('article', article('art-new'));
  cms.isFaulty = true;
  await expect(sync()).rejects.toThrow(/cannot read what is published: .*the database is gone/);
  expect([mirror.revision, mirror.held()]).toEqual([100, [expect.objectContaining({ documentId: 'art-bare' })]]);
  cms.isFaulty = false;

  cms.broken = 'art-new';
  let asked = 0;
  cms.onRequest = (what) => {
    if (what === '/graphql' && ++asked === 2) cms.broken = null;
  };
  expect((await sync()).held).toHaveLength(refusedFixtures);
  expect([titleOf('art-new'), asked]).toEqual(['Bài art-new', 3]);
});

test('a picture that is missing or damaged is held, and comes when it is mended', async () => {
  const [photo] = fixtureFiles;
  cms.publish('file', { ...photo, documentId: 'file-gone', url: '/uploads/gone.png' });
  cms.publish('file', { ...photo, documentId: 'file-false', url: fixtureFiles[2]?.url });
  const { held } = await sync();
  expect(held.filter(({ type }) => type === 'file').map(({ documentId, reason }) => [documentId, reason])).toEqual([
    ['file-false', expect.stringMatching(/san-truong\.png: tệp ảnh bị hỏng/)],
    ['file-gone', 'san-truong.png: không lấy được tệp từ CMS (mã 404)'],
  ]);
});

test('what was held back when its page was made stays so until it changes or everything is compared', async () => {
  await sync();
  mirror.noteRelease('live');
  mirror.forgetReplaced('live');
  cms.publish('article', { ...article('art-live'), title: 'Bản lỗi' });
  await sync();
  const writer = mirror.write();
  writer.restore('article', 'art-live');
  writer.hold({ type: 'article', documentId: 'art-live', version: 101, reason: 'fault' });
  writer.commit(cms.lineage, mirror.revision);
  const standing = titleOf('art-live');
  expect(standing).not.toBe('Bản lỗi');

  cms.publish('article', article('art-other'));
  expect((await sync()).held).toContainEqual(expect.objectContaining({ documentId: 'art-live', version: 101 }));
  expect(titleOf('art-live')).toBe(standing);
  const { held } = await sync({ mode: 'compare' });
  expect([held.some(({ documentId }) => documentId === 'art-live'), titleOf('art-live')]).toEqual([false, 'Bản lỗi']);
  expect(mirror.isChanged('article', 'art-live')).toBe(true);
});

test('what is published during a sync is in it', async () => {
  let published = false;
  cms.onRequest = (what) => {
    if (what !== '/graphql' || published) return;
    published = true;
    cms.publish('article', article('art-late'));
    cms.unpublish('article', 'art-live');
  };
  const { revision } = await sync();
  expect([revision, titleOf('art-late'), titleOf('art-live')]).toEqual([102, 'Bài art-late', undefined]);
});

test('a desk that never rests does not hold a sync up, and the next one brings the rest', async () => {
  await sync();
  let count = 0;
  cms.onRequest = (what) => {
    if (what !== '/graphql') return;
    count += 1;
    // What the site asks for changes under its hands.
    cms.publish('article', article('art-busy', `Lần ${count}`));
    cms.publish('article', article(`art-${count}`));
    if (count > 1) cms.unpublish('article', `art-${count - 1}`);
  };
  cms.publish('article', article('art-busy'));
  await sync();
  expect([mirror.revision < cms.number, count]).toEqual([true, 3]);
  cms.onRequest = () => {};
  await sync();
  const standing = Array.from({ length: count }, (_, index) => titleOf(`art-${index + 1}`)).filter((title) => title);
  expect([mirror.revision, titleOf('art-busy'), standing]).toEqual([cms.number, `Lần ${count}`, [`Bài art-${count}`]]);
});

test('an answer that is not complete fails the sync and leaves the mirror as it was', async () => {
  cms.lose('article', 'art-live');
  await expect(sync()).rejects.toThrow(/lists 1 documents as published that it does not give \(article art-live\)/);
  expect([mirror.lineage, mirror.count('article')]).toEqual([null, 0]);
});

test('another database, or one that was set back, is compared as a whole', async () => {
  await sync();
  cms.lineage = 'other';
  cms.unpublish('article', 'art-live');
  const other = await sync();
  expect([other.mode, mirror.lineage, titleOf('art-live')]).toEqual(['compare', 'other', undefined]);
  cms.number = 50;
  expect((await sync()).mode).toBe('compare');
  expect(mirror.revision).toBe(50);
});

test('a long list comes in pages, the next asked for before one is taken in, and none is lost', async () => {
  for (let number = 1; number <= 600; number++) cms.publish('article', article(`art-more-${number}`));
  const events: string[] = [];
  cms.onRequest = (what) => events.push(what);
  await sync({ progress: (message) => events.push(message) });
  const first = events.findIndex((event) => event.startsWith('article: 250 of '));
  expect(events.slice(0, first)).toEqual(['/api/publication/manifest', '/graphql', '/graphql']);
  expect(mirror.count('article')).toBe(fixtureDocuments.article.length - refusedFixtures + 600);
});

test.each(['/graphql', '/api/publication/manifest'])(
  'a connection that the CMS closes is opened again: %s',
  async (path) => {
    cms.hangUpOn = path;
    await sync();
    expect([cms.hangUpOn, mirror.revision]).toEqual([null, cms.number]);
  },
);

test('a CMS that is down or refuses the token is named, with what to do', async () => {
  await expect(sync({ readToken: 'wrong' })).rejects.toThrow(
    /refuses the site's read token \(status 401\): LOA_READ_TOKEN/,
  );
  await expect(sync({ cmsUrl: 'http://127.0.0.1:1' })).rejects.toThrow(/127\.0\.0\.1:1 does not answer .*: start it/);
});

function raise(message: string): never {
  throw new Error(message);
}
