import { entryOf } from '@loa/scripts/src/publisher/page-entry.ts';
import type { Candidate } from '@loa/scripts/src/publisher/gates/gate.ts';
import { passGates } from '@loa/scripts/src/publisher/gates/pass-gates.ts';
import { Planner, planRelease, type PlannedPage } from '@loa/site';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FixtureMirror, fixtureMirror } from '@loa/site/test-fixtures/fixture-mirror.ts';

const siteUrl = 'https://bao.example';
const asOf = '2026-01-01T00:00:00.000Z';
let fixture: FixtureMirror;
let planner: Planner;
let pages: readonly PlannedPage[];
beforeAll(async () => {
  fixture = await fixtureMirror();
  planner = new Planner({ ...fixture, siteUrl });
  planner.update(asOf);
  pages = planRelease({ ...fixture, siteUrl, asOf }).pages;
});
afterAll(() => fixture[Symbol.dispose]());

/** A release of the fixture newsroom whose pages are empty, so that only what a test puts into one can be wrong. */
function candidate(html: Record<string, string> = {}, changes: Partial<Candidate> = {}): Candidate {
  const rendered = pages.map(({ file }) => file);
  return {
    plan: planner,
    mirror: fixture.mirror,
    siteUrl,
    paths: new Set([...rendered, 'sitemap-index.xml', 'release.json']),
    changed: new Set(rendered),
    isWhole: false,
    pageCount: rendered.filter((path) => path.endsWith('.html')).length,
    page: (path) => pages.find(({ file }) => file === path) ?? null,
    entries: pages.filter((page) => entryOf(page) !== null).length,
    redirected: { has: (address) => planner.isRedirected(address) },
    before: null,
    sound: new Set(),
    heldPages: new Set(),
    read: (path) => Buffer.from(html[path] ?? ''),
    ...changes,
  };
}

function without(paths: Iterable<string>, gone: (path: string) => boolean): Set<string> {
  return new Set([...paths].filter((path) => !gone(path)));
}

test('a whole release passes', async () => {
  expect(await passGates(candidate())).toEqual({ refusals: [], warnings: [] });
});

test.each(['index.html', '404.html', 'robots.txt', 'sitemap-index.xml'])(
  'a release without %s is refused',
  async (path) => {
    const { paths } = candidate();
    const { refusals } = await passGates(candidate({}, { paths: without(paths, (each) => each === path) }));
    expect(refusals).toContain(`${path} is missing`);
  },
);

test('a published entry without its page is noticed though nothing planned it', async () => {
  const { paths } = candidate();
  const article = pages.find(({ kind }) => kind === 'article')?.file;
  const smaller: Candidate['plan'] = {
    at: (file) => (file === article ? null : planner.at(file)),
    count: (kind) => planner.count(kind) - (kind === 'article' ? 1 : 0),
    typedLinksTo: (address) => planner.typedLinksTo(address),
  };
  const { refusals } = await passGates(
    candidate({}, { plan: smaller, paths: without(paths, (each) => each === article) }),
  );
  expect(refusals).toEqual([
    expect.stringMatching(/^\d+ entries of type article are published, but only \d+ have a page$/),
  ]);
});

test('a link that a template made and that leads nowhere refuses the release, by page and link', async () => {
  const { refusals, warnings } = await passGates(candidate({ 'index.html': '<a href="/khong-co/">Xem thêm</a>' }));
  expect({ refusals, warnings }).toEqual({ refusals: ['/ links to /khong-co/, which is not there'], warnings: [] });
});

test('a page whose links were seen when it was made is not read again, unless what it links to may be held', async () => {
  const html = { 'index.html': '<a href="/khong-co/">x</a>' };
  const sound = new Set(['index.html']);
  expect(await passGates(candidate(html, { sound }))).toEqual({ refusals: [], warnings: [] });
  const heldPages = new Set(['2022/09/khong-co/index.html']);
  expect((await passGates(candidate(html, { sound, heldPages }))).refusals).toHaveLength(1);
});

test('a link that an editor typed only warns', async () => {
  const { mirror } = fixture;
  const page = pages.find(({ kind }) => kind === 'article');
  if (page?.kind !== 'article') throw new TypeError('The fixture newsroom has no article.');
  // The title is a text of the article like any other.
  const typed = mirror.document(page.props.article).title;
  const { refusals, warnings } = await passGates(
    candidate({ [page.file]: `<a href="${typed.replaceAll('"', '&quot;')}">x</a>` }),
  );
  expect(refusals).toEqual([]);
  expect(warnings).toEqual([`${page.path} links to ${typed}, which is not there`]);
});

test('a redirect of the editors to what is not there only warns', async () => {
  const page = pages.find(({ kind }) => kind === 'redirect');
  if (!page) throw new TypeError('The fixture newsroom redirects nothing.');
  const { refusals, warnings } = await passGates(candidate({ [page.file]: '<a href="/da-go/">x</a>' }));
  expect({ refusals, warnings }).toEqual({
    refusals: [],
    warnings: [`${page.path} links to /da-go/, which is not there`],
  });
});

test('an unchanged page that links to a removed one is found when everything is looked at', async () => {
  const html = { 'index.html': '<a href="/2020/01/da-go/">x</a>' };
  const { refusals } = await passGates(
    candidate(html, { changed: new Set(['2020/01/da-go/index.html']), isWhole: true }),
  );
  expect(refusals).toEqual(['/ links to /2020/01/da-go/, which is not there']);
});

test('of the unchanged pages, those are read into which an editor typed a link to what is removed', async () => {
  // In the fixture newsroom a menu leads to the register, a redirect to the page about the paper, and no text anywhere.
  const read: string[] = [];
  const removed = ['khen-thuong/index.html', 'gioi-thieu/index.html', 'phong-trao/index.html'];
  const { paths } = candidate();
  await passGates(
    candidate(
      {},
      {
        changed: new Set(removed),
        paths: without(paths, (path) => removed.includes(path)),
        read: (path) => Buffer.from(read.push(path) > 0 ? '' : ''),
      },
    ),
  );
  expect(read.sort()).toEqual(['index.html', 'trang-cu/lien-he.html', 've-chung-toi/index.html']);
});

test('a page made from something that is not published refuses the release', async () => {
  const page = pages.find(({ kind }) => kind === 'article');
  if (page?.kind !== 'article') throw new TypeError('The fixture newsroom has no article.');
  const draft = { ...page, props: { ...page.props, article: { ...page.props.article, version: 9999 } } };
  const { refusals } = await passGates(candidate({}, { page: (path) => (path === page.file ? draft : null) }));
  expect(refusals).toEqual([expect.stringContaining('at version 9999, which is not published')]);
});

test('a release that loses most of its pages while the entries are there is refused', async () => {
  const { entries } = candidate();
  const before = { pages: 10_000, entries };
  expect((await passGates(candidate({}, { before }))).refusals).toEqual([
    expect.stringMatching(/of 10000 pages vanish/),
  ]);
  const emptied = { pages: 10_000, entries: 9_000 };
  expect((await passGates(candidate({}, { before: emptied }))).refusals).toEqual([]);
});
