import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRelease } from '@loa/scripts/src/publisher/make-release.ts';
import { type Made, ReleaseMaker } from '@loa/scripts/src/publisher/release-maker.ts';
import { StepClock } from '@loa/scripts/src/publisher/step-clock.ts';
import { activateWanted, type Releases, takeReleases } from '@loa/scripts/src/release/releases.ts';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import { bootRenderer, Planner, type Renderer, SearchIndex } from '@loa/site';
import { fixtureArticles } from '@loa/site/test-fixtures/fixture-articles.ts';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { type FixtureMirror, fixtureMirror } from '@loa/site/test-fixtures/fixture-mirror.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const siteUrl = 'https://bao.example';
let fixture: FixtureMirror;
let folder: string;
let releases: Releases;
let renderer: Renderer;
let maker: ReleaseMaker;
let planner: Planner;

beforeAll(async () => {
  fixture = await fixtureMirror();
  folder = mkdtempSync(join(tmpdir(), 'loa-held-'));
  releases = await takeReleases(folder);
  renderer = await bootRenderer({ ...fixture, siteUrl });
  maker = new ReleaseMaker({ releases, mirror: fixture.mirror, siteUrl, search: new SearchIndex(fixture.mirror) });
  planner = new Planner({ ...fixture, siteUrl });
});
afterAll(async () => {
  await renderer.close();
  releases.close();
  fixture[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** Makes the next release and puts it live, as a pass of the publisher does once the mirror is up to date. */
async function make(): Promise<Made> {
  const { mirror } = fixture;
  const made = await makeRelease(maker, {
    mirror,
    planner,
    asOf: '2026-01-01T00:00:00.000Z',
    anew: false,
    renderer: () => Promise.resolve(renderer),
    clock: new StepClock(),
    signal: new AbortController().signal,
    enter: () => {},
    holding: () => {},
  });
  await activateWanted(releases);
  mirror.forgetReplaced(releases.list.newestGood()?.id ?? '');
  expect(made.release?.heldReason ?? null).toBeNull();
  return made;
}

function write(change: (writer: ReturnType<FixtureMirror['mirror']['write']>) => unknown): void {
  const writer = fixture.mirror.write();
  change(writer);
  writer.commit('fixture', fixture.mirror.revision + 1);
}

/** The next version of an article, with these changes to how it stands now. */
function changed(id: string, changes: Partial<ArticleWire>): ArticleWire {
  const standing = fixture.mirror.index.head('article', id);
  if (!standing) throw new TypeError(`There is no article ${id}.`);
  return { ...fixture.mirror.document(standing.document), version: fixture.mirror.revision + 1, ...changes };
}

function put(article: ArticleWire): void {
  write((writer) => writer.put('article', article));
}

/**
 * Spoils the body of a document as a fault of the disk would: its page cannot be made, its face is whole. Done by another
 * process, because two copies of SQLite in one process undo each other's locks.
 */
function spoil(id: string): void {
  const program = `
    const { DatabaseSync } = require('node:sqlite');
    const [file, id] = process.argv.slice(1);
    new DatabaseSync(file).prepare("UPDATE content SET wire = '{' WHERE key = (SELECT key FROM document WHERE id = ?)").run(id);
  `;
  execFileSync(process.execPath, ['--no-warnings', '-e', program, join(fixture.mirror.folder, 'mirror.db'), id]);
}

function article(place: number): ArticleWire {
  const found = fixtureArticles[place];
  if (!found) throw new TypeError(`The fixture newsroom has no article ${place}.`);
  return found;
}

/** A file of the live release as text, or null when it has none. */
function live(path: string): string | null {
  const seq = releases.target.live();
  const file = seq === null ? null : releases.list.file(seq, path);
  return file ? releases.store.read(file.digest).toString('utf8') : null;
}

/** The live page at an address, or null when there is none. */
function page(path: string): string | null {
  return live(`${path.slice(1)}index.html`);
}

function redirects(): unknown {
  return JSON.parse(live('_redirect-map.json') ?? '');
}

function held(): string[] {
  return fixture.mirror.held().map(({ documentId, version }) => `${documentId} ${version}`);
}

const broken = article(0);
const other = article(1);

test('a release has the whole site, and the same plan makes no second one', async () => {
  const { release } = await make();
  expect(page('/')).toContain('<html');
  expect(page(broken.path)).toContain(broken.title);
  expect(JSON.parse(live('release.json') ?? '')).toMatchObject({ id: release?.id, revision: 100 });
  expect((await make()).release).toBeNull();
});

test('an entry whose page cannot be made stays everywhere as it was, and the news of others goes live', async () => {
  const spoilt = changed(broken.documentId, { title: 'Tiêu đề của bài hỏng' });
  put(spoilt);
  put(changed(other.documentId, { title: 'Tiêu đề mới của bài khác' }));
  spoil(broken.documentId);
  await make();
  expect(fixture.mirror.held()).toEqual([
    {
      type: 'article',
      documentId: broken.documentId,
      version: spoilt.version,
      reason: expect.stringContaining(`Không dựng được trang ${broken.path}: `) as string,
    },
  ]);
  expect(page(broken.path)).toContain(broken.title);
  expect(page(other.path)).toContain('Tiêu đề mới của bài khác');
  for (const list of ['/', '/rss.xml']) {
    const text = list === '/' ? page(list) : live(list.slice(1));
    expect(text).not.toContain('Tiêu đề của bài hỏng');
    expect(text).toContain('Tiêu đề mới của bài khác');
  }
});

test('it goes live with the change that mends it', async () => {
  put(changed(broken.documentId, { title: 'Bài đã sửa xong' }));
  await make();
  expect(held()).toEqual([]);
  expect(page(broken.path)).toContain('Bài đã sửa xong');
  expect(page('/')).toContain('Bài đã sửa xong');
});

test('it keeps its address when that was to change as well', async () => {
  const moved = { path: '/2022/09/dia-chi-moi/', slug: 'dia-chi-moi', formerPaths: [broken.path] };
  put(changed(broken.documentId, moved));
  spoil(broken.documentId);
  await make();
  expect(page(broken.path)).toContain('Bài đã sửa xong');
  expect(page(moved.path)).toBeNull();
  expect(page('/')).not.toContain(moved.path);
  expect(redirects()).not.toHaveProperty([broken.path]);

  put(changed(broken.documentId, moved));
  await make();
  expect(page(moved.path)).toContain('Bài đã sửa xong');
  expect(redirects()).toHaveProperty([broken.path], moved.path);
});

test('an entry that was never live stays out of the lists as well, until it is mended', async () => {
  const first = { ...other, documentId: 'art-hong', path: '/2026/11/bai-hong/', slug: 'bai-hong', title: 'Bài hỏng' };
  put({ ...first, version: fixture.mirror.revision + 1 });
  spoil('art-hong');
  await make();
  expect(held()).toEqual([`art-hong ${fixture.mirror.revision}`]);
  expect([page(first.path), page('/')?.includes('bai-hong')]).toEqual([null, false]);

  put({ ...first, version: fixture.mirror.revision + 1 });
  await make();
  expect([held(), page('/')?.includes('bai-hong')]).toEqual([[], true]);
});

test('an entry that is held can be withdrawn', async () => {
  put(changed('art-hong', { title: 'Bài hỏng lần nữa' }));
  spoil('art-hong');
  await make();
  expect(page('/2026/11/bai-hong/')).toContain('Bài hỏng');
  write((writer) => writer.remove('article', 'art-hong'));
  await make();
  expect([held(), page('/2026/11/bai-hong/'), page('/')?.includes('bai-hong')]).toEqual([[], null, false]);
});

test('an entry whose card breaks the lists it stands in is held like any other, and so is another beside it', async () => {
  const third = article(2);
  put(changed(other.documentId, { displayedAt: 'hôm qua' }));
  put(changed(third.documentId, { title: 'Tiêu đề của bài thứ ba' }));
  spoil(third.documentId);
  put(changed(broken.documentId, { title: 'Tin của bài thứ tư' }));
  await make();
  expect(held().sort()).toEqual(
    [`${other.documentId} ${fixture.mirror.revision - 2}`, `${third.documentId} ${fixture.mirror.revision - 1}`].sort(),
  );
  expect(page('/')).toContain('Tiêu đề mới của bài khác');
  expect(page('/')).toContain('Tin của bài thứ tư');
  expect(page(third.path)).toContain(third.title);
});

test('a version that fails again after it was tried again is held again, at what was live', async () => {
  put(changed(other.documentId, { displayedAt: 'hôm kia' }));
  const { mirror } = fixture;
  await make();
  expect(held()).toContain(`${other.documentId} ${mirror.revision}`);
  expect(page(other.path)).toContain('Tiêu đề mới của bài khác');
});

test('a page that fails though its entry did not change stays as it is, and what caused it goes live', async () => {
  const [category] = fixtureDocuments.category;
  if (!category) throw new TypeError('The fixture newsroom has no category.');
  const first = fixtureArticles.slice(3).find(({ category: id }) => id === category.documentId);
  if (!first) throw new TypeError('The fixture newsroom has no further article of that category.');
  const before = page(first.path);
  write((writer) => writer.put('category', { ...category, name: 'Tên chuyên mục mới', version: 400 }));
  spoil(first.documentId);
  const made = await make();
  expect(made.held.map(({ documentId }) => documentId)).toEqual([first.documentId]);
  expect([before, page(first.path)]).toEqual([expect.any(String), before]);
  expect(page(category.path)).toContain('Tên chuyên mục mới');
});

test.each(['front-page', 'site-setting'] as const)(
  'a %s that cannot be read stays as it was live, and the rest goes live',
  async (type) => {
    const { mirror } = fixture;
    const [standing] = mirror.index.heads(type);
    if (!standing) throw new TypeError(`The fixture newsroom has no ${type}.`);
    const document = {
      ...mirror.document(standing.document),
      version: mirror.revision + 1,
      notice: 'Thông báo',
      name: 'Tên',
    };
    write((writer) => writer.put(type, document));
    put(changed(broken.documentId, { title: `Bài cùng lúc với ${type}` }));
    spoil(standing.document.id);
    const before = page('/');
    await make();
    expect(held()).toContain(`${standing.document.id} ${document.version}`);
    expect(mirror.document(standing.document)).toMatchObject({ version: standing.document.version });
    expect(page(changed(broken.documentId, {}).path)).toContain(`Bài cùng lúc với ${type}`);
    expect(page('/')).toBe(
      before?.replaceAll(/Bài đã sửa xong|Tin của bài thứ tư|Bài cùng lúc với [a-z-]+/g, `Bài cùng lúc với ${type}`),
    );
  },
);

test('dead links, however an editor types them, hold nothing up', async () => {
  const typed = [
    '[một](/khong-co/), [hai](/tin-tức/), [ba](/bai\\_cu/), [bốn](</a b/>), [năm](/a&#45;b/?x=1&amp;y=2)',
    '[sáu](https://bao.example/tin-tức/), <https://bao.example/khong-co>, [bảy](../khong-co/), [tám][cu]',
    '[cu]: /tin%20cũ/',
  ].join('\n\n');
  put(changed(other.documentId, { body: [{ kind: 'rich-text', text: typed }] }));
  await make();
  expect(page(other.path)?.match(/href="[^"]*(?:khong-co|%E1|%C5|_cu|%20|a-b)[^"]*"/g)).toHaveLength(9);
  const dead = () => maker.deadLinks.report().map(({ address, pages, example }) => `${address} ${pages} ${example}`);
  const addresses = ['/khong-co/', '/khong-co', '/tin-t%E1%BB%A9c/', '/bai_cu/', '/a%20b/', '/a-b/?x=1&y=2'];
  addresses.push('/tin%20c%C5%A9/', new URL('../khong-co/', new URL(other.path, siteUrl)).pathname);
  expect(dead()).toEqual(addresses.sort().map((address) => `${address} 1 ${other.path}`));

  // What is found on one page says nothing of the others, and a page that is made anew is looked at anew.
  const second = changed(broken.documentId, { body: [{ kind: 'rich-text', text: '[hai](/tin-tức/)' }] });
  put(second);
  await make();
  expect(dead()[0]).toMatch(/^\/tin-t%E1%BB%A9c\/ 2 /);
  put(changed(other.documentId, { body: [{ kind: 'rich-text', text: 'Không còn liên kết nào.' }] }));
  await make();
  expect(dead()).toEqual([`/tin-t%E1%BB%A9c/ 1 ${second.path}`]);
  expect(maker.deadLinks.takeNews()).toHaveLength(8);
});
