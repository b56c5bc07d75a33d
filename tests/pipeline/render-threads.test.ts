import { mkdtempSync, globSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFiles, type MadeFiles, type PageSource } from '@loa/scripts/src/publisher/make-files.ts';
import { brokenLinks } from '@loa/scripts/src/publisher/gates/internal-links.ts';
import { SoundLinks } from '@loa/scripts/src/publisher/gates/sound-links.ts';
import { LinkCheck } from '@loa/scripts/src/publisher/link-check.ts';
import { SharedStrings } from '@loa/scripts/src/publisher/shared-strings.ts';
import { makeInThreads } from '@loa/scripts/src/publisher/render-threads.ts';
import { type WantedFile, WantedFiles } from '@loa/scripts/src/publisher/wanted-files.ts';
import { ContentStore } from '@loa/scripts/src/release/content-store.ts';
import { bootRenderer, type PageEntry, Planner, type Renderer } from '@loa/site';
import { type FixtureMirror, fixtureMirror } from '@loa/site/test-fixtures/fixture-mirror.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const siteUrl = 'https://loa.example';
const asOf = '2026-01-01T00:00:00.000Z';
const { signal } = new AbortController();
let fixture: FixtureMirror;
let folder: string;
let renderer: Renderer;
let planner: Planner;
let files: WantedFile[];

beforeAll(async () => {
  fixture = await fixtureMirror();
  folder = mkdtempSync(join(tmpdir(), 'loa-threads-'));
  renderer = await bootRenderer({ ...fixture, siteUrl });
  planner = new Planner({ ...fixture, siteUrl });
  planner.update(asOf);
  const wanted = WantedFiles.of(planner, renderer);
  files = [...wanted.paths()].map((path) => wanted.file(path)).filter((file) => file !== null);
});
afterAll(async () => {
  await renderer.close();
  fixture[Symbol.dispose]();
  rmSync(folder, { recursive: true, force: true });
});

interface Threads {
  readonly wanted?: Iterable<WantedFile>;
  readonly store: ContentStore;
  readonly signal?: AbortSignal;
  /** Paths of what the release is to have. */
  readonly targets?: readonly string[];
}

function inThreads({ wanted = files, store, signal: stopping = signal, targets = [] }: Threads): Promise<MadeFiles> {
  const pages = { ...renderer.source, mirrorFolder: fixture.mirror.folder, chrome: planner.chrome };
  const text = (entry: PageEntry) => planner.pageText(entry);
  const linkTargets = SharedStrings.of(targets);
  const job = { pages, store: store.folder, linkTargets: linkTargets.memory };
  const links = new LinkCheck(linkTargets, siteUrl);
  return makeInThreads(wanted, job, { pages: here, store, signal: stopping, links, text });
}

const here: PageSource<PageEntry> = { page: (entry) => planner.page(entry), render: (page) => renderer.render(page) };

function digests({ put }: MadeFiles): Map<string, string> {
  return new Map(put.map(({ path, digest }) => [path, digest]));
}

test('threads make the same files as the warm renderer', async () => {
  const threads = new ContentStore(join(folder, 'threads'));
  const alone = new ContentStore(join(folder, 'here'));
  const made = await inThreads({ store: threads });
  const expected = await makeFiles(files, {
    pages: here,
    store: alone,
    signal,
    links: new LinkCheck(new Set(), siteUrl),
  });
  expect(made.failed).toEqual([]);
  expect(made.put).toHaveLength(files.length);
  expect(digests(made)).toEqual(digests(expected));
  expect([...threads.digests()].sort()).toEqual([...alone.digests()].sort());
  expect(globSync('incoming/*/*', { cwd: threads.folder })).toEqual([]);
});

test('a page is sound where each of its links leads to a file that the release is to have', async () => {
  const store = new ContentStore(join(folder, 'links'));
  const there = files.map(({ path }) => path).filter((path) => !path.startsWith('tac-gia/'));
  const { put } = await inThreads({ store, targets: there });
  const paths = new Set(there);
  const isSound = ({ path, digest }: MadeFiles['put'][number]) =>
    path.endsWith('.html') &&
    brokenLinks(path, store.read(digest), { paths, siteUrl, redirected: new Set(), sound: new SoundLinks() }).length ===
      0;
  const named = (isIn: (file: MadeFiles['put'][number]) => boolean) => put.filter(isIn).map(({ path }) => path);
  const sound = named((file) => file.isSound);
  expect(sound).toEqual(named(isSound));
  expect(sound.length).toBeGreaterThan(20);
  expect(named(({ path }) => path.endsWith('.html')).length - sound.length).toBeGreaterThan(5);
});

test('a file that a thread cannot make stops the work with the error of the file system', async () => {
  const copied = files.find((file) => 'planned' in file && file.planned.kind === 'copy');
  if (!copied) throw new TypeError('The fixtures have no picture.');
  const missing: WantedFile = {
    ...copied,
    planned: { kind: 'copy', file: copied.path, key: copied.key, from: join(folder, 'missing') },
  };
  const work = inThreads({ wanted: [...files, missing], store: new ContentStore(join(folder, 'failing')) });
  await expect(work).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a page that threads cannot make is named with its reason, and the others are made', async () => {
  const file = files.find((each) => 'page' in each && each.page.kind === 'page');
  const page = file && 'page' in file ? planner.page(file.page) : null;
  if (!file || page?.kind !== 'page') throw new TypeError('The fixtures plan no standing page.');
  const left = { ...page, props: { ...page.props, page: { ...page.props.page, version: 1 } } };
  const spoiled: WantedFile = { path: file.path, key: file.key, redirect: left };
  const { put, failed } = await inThreads({
    wanted: [spoiled, ...files],
    store: new ContentStore(join(folder, 'spoiled')),
  });
  expect(failed.map(({ path }) => path)).toEqual([file.path]);
  expect(failed[0]?.reason).toMatch(/names version 1 of page/);
  expect(put).toHaveLength(files.length);
});

test('whoever stops gets their own reason, at once', async () => {
  const stop = new AbortController();
  const work = inThreads({ store: new ContentStore(join(folder, 'stopped')), signal: stop.signal });
  stop.abort(new Error('The publisher is stopping.'));
  await expect(work).rejects.toThrow('The publisher is stopping.');
});
