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

/** The fixture newsroom's page of this kind that stands first. */
function pageOf(kind: PlannedPage['kind']): PlannedPage {
  const page = pages.find((each) => each.kind === kind);
  if (!page) throw new TypeError(`The fixture newsroom has no page of kind ${kind}.`);
  return page;
}

test.each([
  ['a style sheet', '<link rel="stylesheet" href="/_astro/khong-co.css">', '/_astro/khong-co.css'],
  ['a feed', '<link rel="alternate" href="/khong-co/rss.xml?a=1&amp;b=2">', '/khong-co/rss.xml?a=1&b=2'],
  ['a script', '<script type="module" src="/_astro/khong-co.js"></script>', '/_astro/khong-co.js'],
  ['a picture', '<img src="/anh/0-400.avif" alt="">', '/anh/0-400.avif'],
  ['a source of a picture', '<source srcset="/favicon.svg 1x, /anh/0-800.avif 800w">', '/anh/0-800.avif'],
])('%s that a page loads and that is not there refuses the release, by page and link', async (_case, html, link) => {
  const paths = new Set([...candidate().paths, 'favicon.svg']);
  expect(await passGates(candidate({ 'index.html': html }, { paths }))).toEqual({
    refusals: [`/ links to ${link}, which is not there`],
    warnings: [],
  });
});

test('a link to what is planned and missing refuses the release', async () => {
  const { path, file } = pageOf('tag');
  const html = { 'index.html': `<a href="${path}">x</a><a href="${path.slice(0, -1)}">x</a>` };
  const paths = without(candidate().paths, (each) => each === file);
  const changed = new Set(['index.html']);
  expect((await passGates(candidate(html, { paths, changed }))).refusals).toEqual([
    `/ links to ${path}, which is not there`,
    `/ links to ${path.slice(0, -1)}, which is not there`,
  ]);
});

test('a link to an address that the page is made with refuses the release, whatever else is planned', async () => {
  const list = pageOf('award-list');
  const page = { ...list, props: { ...list.props, next: '/khen-thuong/khong-co/' } } as PlannedPage;
  const html = { [list.file]: '<a href="/khen-thuong/khong-co/">x</a><a href="/khen-thuong/khong-co/trang-2/">x</a>' };
  expect(
    await passGates(candidate(html, { page: (path) => (path === list.file ? page : candidate().page(path)) })),
  ).toEqual({
    refusals: [`${list.path} links to /khen-thuong/khong-co/, which is not there`],
    warnings: [{ page: list.path, address: '/khen-thuong/khong-co/trang-2/' }],
  });
});

test('a link to a document that the page shows refuses the release, though no page of it is planned', async () => {
  const article = pageOf('article');
  const { path, file } = pageOf('category');
  const plan: Candidate['plan'] = {
    at: (each) => (each === file ? null : planner.at(each)),
    count: (kind) => planner.count(kind),
    typedLinksTo: (address) => planner.typedLinksTo(address),
  };
  const paths = without(candidate().paths, (each) => each === file);
  expect((await passGates(candidate({ [article.file]: `<a href="${path}">x</a>` }, { plan, paths }))).refusals).toEqual(
    [`${article.path} links to ${path}, which is not there`],
  );
});

test('a page whose links were seen when it was made is not read again, unless what it links to may be held', async () => {
  const { path, file } = pageOf('tag');
  const html = { 'index.html': `<a href="${path}">x</a>` };
  const sound = new Set(['index.html']);
  const paths = without(candidate().paths, (each) => each === file);
  const changed = new Set(['index.html']);
  expect(await passGates(candidate(html, { sound, paths, changed }))).toEqual({ refusals: [], warnings: [] });
  const heldPages = new Set([file]);
  expect((await passGates(candidate(html, { sound, paths, changed, heldPages }))).refusals).toHaveLength(1);
});

test.each([
  '/khong-co/',
  '/tin-t%E1%BB%A9c/',
  '/a%20b/',
  '/%E0%A4%A/',
  '/a-b/?x=1&y=2',
  'https://bao.example/tin-t%E1%BB%A9c/',
  'https://bao.example/khong-co',
  '../khong-co/',
  '/chuyen-muc/thi-dua/trang-99/',
  '/_astro/cu.css',
  '/anh/0-400.avif',
])('a dead link to %s that an editor may have typed only warns, on every page', async (link) => {
  for (const kind of ['article', 'front', 'campaign', 'page', 'not-found'] as const) {
    const { file, path } = pageOf(kind);
    const html = { [file]: `<p><a href="${link.replaceAll('&', '&amp;')}">x</a></p>` };
    const { pathname, search } = new URL(link, new URL(path, siteUrl));
    expect(await passGates(candidate(html))).toEqual({
      refusals: [],
      warnings: [{ page: path, address: pathname + search }],
    });
  }
});

test('an address that an editor sets as canonical only warns', async () => {
  const html = { 'index.html': '<link rel="canonical" href="https://bao.example/khong-co/">' };
  expect((await passGates(candidate(html))).refusals).toEqual([]);
});

test('a redirect of the editors to what is not there only warns', async () => {
  const page = pages.find(({ kind }) => kind === 'redirect');
  if (!page) throw new TypeError('The fixture newsroom redirects nothing.');
  const { refusals, warnings } = await passGates(candidate({ [page.file]: '<a href="/da-go/">x</a>' }));
  expect({ refusals, warnings }).toEqual({
    refusals: [],
    warnings: [{ page: page.path, address: '/da-go/' }],
  });
});

test('an unchanged page that links to a removed one is found when everything is looked at', async () => {
  const html = { 'index.html': '<a href="/2020/01/da-go/">x</a>' };
  const { warnings } = await passGates(
    candidate(html, { changed: new Set(['2020/01/da-go/index.html']), isWhole: true }),
  );
  expect(warnings).toEqual([{ page: '/', address: '/2020/01/da-go/' }]);
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
