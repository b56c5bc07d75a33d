import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdBack } from '@loa/scripts/src/publisher/hold-back.ts';
import { type Made, ReleaseMaker } from '@loa/scripts/src/publisher/release-maker.ts';
import { StepClock } from '@loa/scripts/src/publisher/step-clock.ts';
import { activateWanted, type Releases, takeReleases } from '@loa/scripts/src/release/releases.ts';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import { bootRenderer, planRelease, type Renderer } from '@loa/site';
import { fixtureArticles } from '@loa/site/test-fixtures/fixture-articles.ts';
import { type FixtureMirror, fixtureMirror } from '@loa/site/test-fixtures/fixture-mirror.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const siteUrl = 'https://bao.example';
let fixture: FixtureMirror;
let folder: string;
let releases: Releases;
let renderer: Renderer;
let maker: ReleaseMaker;

beforeAll(async () => {
  fixture = await fixtureMirror();
  folder = mkdtempSync(join(tmpdir(), 'loa-held-'));
  releases = await takeReleases(folder);
  renderer = await bootRenderer({ mirror: fixture.mirror, siteUrl });
  maker = new ReleaseMaker({ releases, mirror: fixture.mirror, siteUrl });
});
afterAll(async () => {
  await renderer.close();
  releases.close();
  fixture[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

async function make(): Promise<Made> {
  const { mirror, picturesFolder } = fixture;
  const plan = planRelease({ mirror, siteUrl, picturesFolder });
  const signal = new AbortController().signal;
  const made = await maker.make({ plan, renderer, clock: new StepClock(), signal, enter: () => {} });
  await activateWanted(releases);
  return made;
}

function put(article: ArticleWire, revision: number): void {
  const writer = fixture.mirror.write();
  writer.put('article', article);
  writer.commit('fixture', revision);
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

/** A file of the live release as text, or null when it has none. */
function live(path: string): string | null {
  const seq = releases.target.live();
  const file = seq === null ? null : releases.list.file(seq, path);
  return file ? releases.store.read(file.digest).toString('utf8') : null;
}

function firstArticle(): ArticleWire {
  const [article] = fixtureArticles;
  if (!article) throw new TypeError('The fixture newsroom has no article.');
  return article;
}

test('a release has the whole site, and the same plan makes no second one', async () => {
  const { release, warnings } = await make();
  expect(release?.heldReason).toBeNull();
  expect(warnings).toEqual(expect.any(Array));
  expect(live('index.html')).toContain('<html');
  expect(live(`${firstArticle().path.slice(1)}index.html`)).toContain(firstArticle().title);
  expect(JSON.parse(live('release.json') ?? '')).toMatchObject({ id: release?.id, revision: 100 });
  expect((await make()).release).toBeNull();
});

test('an entry whose page cannot be made keeps its last page, and the news of others goes live', async () => {
  const broken = firstArticle();
  const other = fixtureArticles.find(({ documentId }) => documentId !== broken.documentId);
  if (!other) throw new TypeError('The fixture newsroom has one article only.');
  put({ ...broken, version: 101, title: 'Tiêu đề của bài hỏng' }, 101);
  put({ ...other, version: 102, title: 'Tiêu đề mới của bài khác' }, 102);
  spoil(broken.documentId);
  const { held, release } = await make();
  expect(held).toEqual([
    {
      type: 'article',
      documentId: broken.documentId,
      version: 101,
      reason: expect.stringContaining(broken.path) as string,
    },
  ]);
  expect(release?.heldReason).toBeNull();
  expect(live(`${broken.path.slice(1)}index.html`)).toContain(broken.title);
  expect(live(`${other.path.slice(1)}index.html`)).toContain('Tiêu đề mới của bài khác');
});

test('an entry whose first page cannot be made stays out of the lists as well', async () => {
  const first = {
    ...firstArticle(),
    documentId: 'art-hong',
    version: 103,
    path: '/2026/11/bai-hong/',
    slug: 'bai-hong',
    title: 'Bài hỏng từ đầu',
  };
  put(first, 103);
  spoil('art-hong');
  const { unmade, release } = await make();
  expect(release).toBeNull();
  expect(unmade.map(({ documentId }) => documentId)).toEqual(['art-hong']);
  holdBack(fixture.mirror, unmade);
  expect(fixture.mirror.held()).toEqual(unmade);
  expect((await make()).release?.heldReason).toBeNull();
  expect(live('2026/11/bai-hong/index.html')).toBeNull();
  expect(live('index.html')).not.toContain('bai-hong');
});
