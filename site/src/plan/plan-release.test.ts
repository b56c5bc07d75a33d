import { expect, test } from 'vitest';
import { blankArticle } from '../../test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { fixtureMirror, type FixtureDocuments, type FixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { planChrome } from './chrome.ts';
import { sitemapsOf } from './kinds/sitemaps.ts';
import type { PageKind } from './page-kind.ts';
import { PlanReader } from './plan-reader.ts';
import { planRelease } from './plan-release.ts';
import { isPlanned, type PlannedPageOf } from './planned-page.ts';
import type { ReleasePlan } from './release-plan.ts';
import { TrackedIndex, untracked } from './tracked-index.ts';

const siteUrl = 'https://loa.example';
const planOf = ({ mirror, picturesFolder }: FixtureMirror) =>
  planRelease({ mirror, siteUrl, picturesFolder, asOf: '2025-11-08T00:00:00.000Z' });

function pageAt<K extends PageKind>(plan: ReleasePlan, kind: K, path: string): PlannedPageOf<K> {
  const page: { kind: PageKind } | undefined = plan.pages.find((each) => each.kind === kind && each.path === path);
  if (!page || !isPlanned(kind)(page)) throw new Error(`No ${kind} is planned at ${path}.`);
  return page;
}

/** Paths of the pages that two plans do not have in common with the same key. */
function differing(before: ReleasePlan, after: ReleasePlan): string[] {
  const keys = new Map(before.pages.map(({ path, cacheKey }) => [path, cacheKey]));
  const changed = after.pages.filter(({ path, cacheKey }) => keys.get(path) !== cacheKey).map(({ path }) => path);
  const standing = new Set(after.pages.map(({ path }) => path));
  return [...changed, ...[...keys.keys()].filter((path) => !standing.has(path))].sort();
}

test('every kind of page is planned, each address once', async () => {
  using fixture = await fixtureMirror();
  const { pages, problems } = planOf(fixture);
  const paths = pages
    .filter(({ kind, path }) => kind !== 'article' && kind !== 'card' && !path.startsWith('/du-lieu/'))
    .map(({ path }) => path);
  expect(paths).toMatchInlineSnapshot(`
    [
      "/",
      "/2022/09/tong-ket-bac-tu-liem/",
      "/2025/11/doi-thoai-truc-tuyen-voi-doan-vien/truc-tuyen/",
      "/404.html",
      "/cai-chinh/",
      "/cai-chinh/2022/09/",
      "/chu-de/nha-giao/",
      "/chu-de/nha-giao/trang-1/",
      "/chuyen-muc/cong-doan-vien/",
      "/chuyen-muc/cong-doan-vien/feed.json",
      "/chuyen-muc/cong-doan-vien/rss.xml",
      "/chuyen-muc/cong-doan-vien/trang-1/",
      "/chuyen-muc/cong-doan-vien/trang-2/",
      "/chuyen-muc/phap-luat/",
      "/chuyen-muc/phap-luat/feed.json",
      "/chuyen-muc/phap-luat/rss.xml",
      "/chuyen-muc/thoi-su/",
      "/chuyen-muc/thoi-su/feed.json",
      "/chuyen-muc/thoi-su/rss.xml",
      "/chuyen-muc/thoi-su/trang-1/",
      "/cong-doan/",
      "/cong-doan/cong-doan-phuong-phu-dien/",
      "/cong-doan/cong-doan-phuong-phu-dien/feed.json",
      "/cong-doan/cong-doan-phuong-phu-dien/rss.xml",
      "/cong-doan/ldld-quan-bac-tu-liem/",
      "/cong-doan/ldld-quan-bac-tu-liem/feed.json",
      "/cong-doan/ldld-quan-bac-tu-liem/rss.xml",
      "/cong-doan/ldld-quan-bac-tu-liem/trang-1/",
      "/cong-doan/ldld-thanh-pho-ha-noi/",
      "/cong-doan/ldld-thanh-pho-ha-noi/feed.json",
      "/cong-doan/ldld-thanh-pho-ha-noi/rss.xml",
      "/cong-doan/tai-ngay/2025-06-30/",
      "/feed.json",
      "/gioi-thieu/",
      "/khen-thuong/",
      "/khen-thuong/bang-khen-doi-moi-sang-tao/",
      "/khen-thuong/cap/bo-nganh/",
      "/khen-thuong/cap/khong-ro/",
      "/khen-thuong/cap/thanh-pho/",
      "/khen-thuong/co-thi-dua-thanh-pho/",
      "/khen-thuong/don-vi/ldld-quan-bac-tu-liem/",
      "/khen-thuong/don-vi/ldld-thanh-pho-ha-noi/",
      "/khen-thuong/hinh-thuc/bang-khen/",
      "/khen-thuong/hinh-thuc/co-thi-dua/",
      "/khen-thuong/hinh-thuc/ky-niem-chuong/",
      "/khen-thuong/ky-niem-chuong/",
      "/khen-thuong/nam-hoc/2021-2022/",
      "/khen-thuong/nam/2022/",
      "/khen-thuong/nam/khong-ro/",
      "/khen-thuong/tra-cuu.json",
      "/phong-trao/",
      "/phong-trao/day-tot-hoc-tot/",
      "/phong-trao/day-tot-hoc-tot/feed.json",
      "/phong-trao/day-tot-hoc-tot/rss.xml",
      "/phong-trao/day-tot-hoc-tot/trang-1/",
      "/robots.txt",
      "/rss.xml",
      "/site.webmanifest",
      "/sitemap-2022-01.xml",
      "/sitemap-2022-02.xml",
      "/sitemap-2022-03.xml",
      "/sitemap-2022-04.xml",
      "/sitemap-2022-05.xml",
      "/sitemap-2022-06.xml",
      "/sitemap-2022-07.xml",
      "/sitemap-2022-08.xml",
      "/sitemap-2022-09.xml",
      "/sitemap-2024-07.xml",
      "/sitemap-2025-11.xml",
      "/sitemap-cai-chinh.xml",
      "/sitemap-chu-de.xml",
      "/sitemap-chuyen-muc.xml",
      "/sitemap-cong-doan.xml",
      "/sitemap-du-lieu.xml",
      "/sitemap-khen-thuong.xml",
      "/sitemap-phong-trao.xml",
      "/sitemap-tac-gia.xml",
      "/sitemap-tin-moi.xml",
      "/sitemap-trang.xml",
      "/tac-gia/le-tham/",
      "/tac-gia/le-tham/trang-1/",
      "/tac-gia/le-tham/trang-2/",
      "/tim-kiem/",
      "/tin-tuc/Bac-Tu-Liem-123.html",
      "/trang-cu/lien-he.html",
      "/ve-chung-toi/",
    ]
  `);
  expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length);
  expect(problems).toEqual([]);
});

test('the same content gives the same keys, whatever mirror it lies in', async () => {
  using first = await fixtureMirror();
  using second = await fixtureMirror();
  expect(differing(planOf(first), planOf(second))).toEqual([]);
});

test('an article names what it links when that is published, and itself nowhere', async () => {
  using fixture = await fixtureMirror();
  const { props } = pageAt(planOf(fixture), 'article', '/2022/09/mua-tong-ket-o-bac-tu-liem/');
  const shown = props.shown.map(({ type, id }) => `${type}/${id}`);
  expect(shown).toContain('union-body/body-bac-tu-liem');
  expect(shown).toContain('file/file-report');
  expect(shown).not.toContain('union-body/body-unpublished');
  expect(shown).not.toContain('article/art-rich');
  expect(props.handPicked).toEqual(['art-older-1', 'art-live', 'art-older-2']);
});

test('no story stands twice on an article page, and its rails hold only older pieces', async () => {
  using fixture = await fixtureMirror();
  const { props } = pageAt(planOf(fixture), 'article', '/2022/09/mua-tong-ket-o-bac-tu-liem/');
  const stories = [...props.handPicked, ...props.rails.flatMap(({ articles }) => articles)];
  expect(new Set(stories).size).toBe(stories.length);
  expect(props.rails.map(({ kind }) => kind)).toEqual(['hand-picked', 'same-category']);
  expect(props.rails[1]?.articles).toEqual(['art-older-23', 'art-older-15', 'art-older-7', 'art-older-22']);
});

test('a live article has its entries, newest first', async () => {
  using fixture = await fixtureMirror();
  const { props } = pageAt(planOf(fixture), 'article', '/2025/11/doi-thoai-truc-tuyen-voi-doan-vien/');
  expect(props.liveEntries.map(({ id }) => id)).toEqual(['live-2', 'live-1']);
});

test('the front page shows what editors chose, each story once, and no empty band', async () => {
  using fixture = await fixtureMirror();
  const { props } = pageAt(planOf(fixture), 'front', '/');
  expect([props.lead, ...props.secondary]).toEqual([
    'art-rich',
    'art-live',
    'art-bare',
    'art-older-23',
    'art-older-15',
  ]);
  expect(props.sections.map(({ kind }) => kind)).toEqual(['category', 'campaigns', 'awards', 'union-bodies']);
  const banded = props.sections.flatMap(({ kind, items }) => (kind === 'category' ? items : []));
  const stories = [props.lead, ...props.secondary, ...banded, ...props.newest];
  expect(new Set(stories).size).toBe(stories.length);
});

test('the register is cut by school year, by year, and for awards without one', async () => {
  using fixture = await fixtureMirror();
  const { props } = pageAt(planOf(fixture), 'award-register', '/khen-thuong/');
  expect(props.filters.filter(({ facet }) => facet === 'nam' || facet === 'nam-hoc')).toEqual([
    { facet: 'nam', value: '2022', path: '/khen-thuong/nam/2022/', awards: 1 },
    { facet: 'nam-hoc', value: '2021', path: '/khen-thuong/nam-hoc/2021-2022/', awards: 1 },
    { facet: 'nam', value: null, path: '/khen-thuong/nam/khong-ro/', awards: 1 },
  ]);
});

test('the news sitemap has what appeared within two days, the newest first, and nothing that must not be listed', async () => {
  using fixture = await fixtureMirror();
  const { mirror, picturesFolder } = fixture;
  const newsAt = (asOf: string) =>
    pageAt(planRelease({ mirror, siteUrl, picturesFolder, asOf }), 'news-sitemap', '/sitemap-tin-moi.xml').props
      .articles;
  expect(newsAt('2025-11-09T00:00:00.000Z')).toEqual(['art-live']);
  expect(newsAt('2025-11-09T01:00:00.000Z')).toEqual([]);
});

test('an empty newsroom still has its standing pages', async () => {
  const nothing = Object.fromEntries(Object.keys(fixtureDocuments).map((type) => [type, []]));
  using fixture = await fixtureMirror({ ...fixtureDocuments, ...nothing });
  const { pages, files } = planOf(fixture);
  expect(pages.map(({ path }) => path).filter((path) => !path.startsWith('/du-lieu/'))).toEqual([
    '/',
    '/404.html',
    '/cai-chinh/',
    '/cong-doan/',
    '/feed.json',
    '/khen-thuong/',
    '/khen-thuong/tra-cuu.json',
    '/phong-trao/',
    '/robots.txt',
    '/rss.xml',
    '/site.webmanifest',
    '/sitemap-du-lieu.xml',
    '/sitemap-tin-moi.xml',
    '/tim-kiem/',
  ]);
  expect(files.map(({ file }) => file)).toEqual(['_headers', '_redirect-map.json', '_redirects']);
});

test('only files that a page shows are taken along', async () => {
  using fixture = await fixtureMirror();
  const files = planOf(fixture).files.map(({ file }) => file.replace(/[0-9a-f]{12}/, '…'));
  expect(files.filter((file) => file.startsWith('tep/'))).toEqual(['tep/…-bao-cao-tong-ket.pdf']);
  using bare = await fixtureMirror({
    ...fixtureDocuments,
    article: [],
    campaign: [],
    'site-setting': [],
  });
  expect(planOf(bare).files.map(({ file }) => file)).toEqual(['_headers', '_redirect-map.json', '_redirects']);
});

const newArticle: FixtureDocuments['article'][number] = {
  ...blankArticle,
  documentId: 'art-new',
  version: 101,
  path: '/2022/10/tin-moi/',
  slug: 'tin-moi',
  title: 'Tin mới',
  category: 'cat-doan-vien',
  authors: ['aut-tham'],
  unionBodies: [{ body: 'body-bac-tu-liem', role: 'subject' }],
  displayedAt: '2022-10-01T00:00:00.000Z',
  positions: { 'category/cat-doan-vien': 25, 'author/aut-tham': 25, 'union-body/body-bac-tu-liem': 5 },
};

test('a new article changes its own page, the lists it stands in, the feeds and its month, and no other article', async () => {
  using before = await fixtureMirror();
  using after = await fixtureMirror({ ...fixtureDocuments, article: [...fixtureDocuments.article, newArticle] });
  expect(differing(planOf(before), planOf(after))).toEqual([
    '/',
    '/2022/10/tin-moi/',
    expect.stringMatching(/^\/anh\/[0-9a-f]{12}-the\.jpg$/),
    '/chuyen-muc/cong-doan-vien/',
    '/chuyen-muc/cong-doan-vien/feed.json',
    '/chuyen-muc/cong-doan-vien/rss.xml',
    '/chuyen-muc/cong-doan-vien/trang-2/',
    '/cong-doan/ldld-quan-bac-tu-liem/',
    '/cong-doan/ldld-quan-bac-tu-liem/feed.json',
    '/cong-doan/ldld-quan-bac-tu-liem/rss.xml',
    '/cong-doan/ldld-quan-bac-tu-liem/trang-1/',
    '/feed.json',
    '/rss.xml',
    '/sitemap-2022-10.xml',
    '/tac-gia/le-tham/',
    '/tac-gia/le-tham/trang-2/',
  ]);
});

test('an edit of a body changes the page of the article, the feeds that tell it and its month, and nothing that shows only its card', async () => {
  const edited = fixtureDocuments.article.map((article) =>
    article.documentId === 'art-older-1'
      ? { ...article, version: 102, lastPublishedAt: '2026-01-01T00:00:00.000Z', body: [] }
      : article,
  );
  using before = await fixtureMirror();
  using after = await fixtureMirror({ ...fixtureDocuments, article: edited });
  expect(differing(planOf(before), planOf(after))).toEqual([
    '/2022/02/tin-cong-doan-truong-so-1/',
    '/cong-doan/ldld-quan-bac-tu-liem/feed.json',
    '/cong-doan/ldld-quan-bac-tu-liem/rss.xml',
    '/phong-trao/day-tot-hoc-tot/feed.json',
    '/phong-trao/day-tot-hoc-tot/rss.xml',
    '/sitemap-2022-02.xml',
  ]);
});

test('a feed changes with the title of an article that figures in it come from', async () => {
  const retitled = fixtureDocuments.article.map((article) =>
    article.documentId === 'art-older-1' ? { ...article, version: 102, title: 'Một tít khác' } : article,
  );
  using before = await fixtureMirror();
  using after = await fixtureMirror({ ...fixtureDocuments, article: retitled });
  const facesOfRich = (fixture: FixtureMirror) => {
    const feed = pageAt(planOf(fixture), 'rss-feed', '/cong-doan/ldld-quan-bac-tu-liem/rss.xml');
    return feed.props.articles.find(({ article }) => article.id === 'art-rich')?.faces;
  };
  expect(facesOfRich(before)).toMatch(/^[0-9a-f]{12}$/);
  expect(facesOfRich(after)).not.toBe(facesOfRich(before));
});

test('an entry of a live changes its article, the ticker and the feeds that tell it, and nothing else', async () => {
  const entries = fixtureDocuments['live-entry'].map((entry, place) =>
    place === 0 ? { ...entry, version: 103, text: 'Buổi đối thoại đã bắt đầu.' } : entry,
  );
  using before = await fixtureMirror();
  using after = await fixtureMirror({ ...fixtureDocuments, 'live-entry': entries });
  expect(differing(planOf(before), planOf(after))).toEqual([
    '/2025/11/doi-thoai-truc-tuyen-voi-doan-vien/',
    '/2025/11/doi-thoai-truc-tuyen-voi-doan-vien/truc-tuyen/',
    '/chuyen-muc/thoi-su/feed.json',
    '/chuyen-muc/thoi-su/rss.xml',
    '/feed.json',
    '/rss.xml',
  ]);
});

test('a type with more addresses than one sitemap takes has several', async () => {
  using fixture = await fixtureMirror();
  const { mirror } = fixture;
  const kind = sitemapsOf(8);
  const names = [...kind.names(mirror.index)].filter((name) => name.startsWith('cong-doan'));
  expect(names).toEqual(['cong-doan', 'cong-doan 2']);
  const reader = new PlanReader(new TrackedIndex(mirror.index, '2025-11-08T00:00:00.000Z', untracked));
  const context = { mirror, reader, chrome: planChrome(reader), siteUrl, problem: () => {} };
  const pages = names.map((name) => kind.page(name, context));
  expect(pages.map((page) => page?.path)).toEqual(['/sitemap-cong-doan.xml', '/sitemap-cong-doan-2.xml']);
  expect(pages.flatMap((page) => page?.props.entries.map(([path]) => path) ?? [])).toEqual([
    '/cong-doan/cong-doan-phuong-phu-dien/',
    '/cong-doan/ldld-quan-bac-tu-liem/',
    '/cong-doan/ldld-thanh-pho-ha-noi/',
    '/cong-doan/tai-ngay/2025-06-30/',
    '/du-lieu/cong-doan/',
    '/du-lieu/sap-xep-to-chuc/',
    '/du-lieu/so-lieu/cong-doan/',
    '/du-lieu/thong-ke/',
    '/du-lieu/truc-thuoc/',
    '/du-lieu/xep-loai/',
  ]);
});

test('pages that are made from several documents stand in a sitemap, with the last change of what they show', async () => {
  const at = (day: string) => `2026-01-${day}T00:00:00.000Z`;
  const dated = <T extends { documentId: string }>(documents: readonly T[], days: Record<string, string>) =>
    documents.map((document) => ({ ...document, lastPublishedAt: at(days[document.documentId] ?? '01') }));
  using fixture = await fixtureMirror({
    ...fixtureDocuments,
    'union-body': dated(fixtureDocuments['union-body'], { 'body-ha-noi': '04' }),
    award: dated(fixtureDocuments.award, { 'awa-bang-khen': '02', 'awa-co-thi-dua': '03' }),
    article: dated(fixtureDocuments.article, { 'art-rich': '05' }),
  });
  const plan = planOf(fixture);
  const sitemaps = plan.pages.filter(isPlanned('sitemap'));
  const changed = new Map(sitemaps.flatMap(({ props }) => props.entries.map(([path, time]) => [path, time] as const)));
  const kinds = ['union-directory-day', 'award-list', 'award-body', 'corrections-month', 'ledger', 'dataset'];
  const paths = plan.pages.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path);
  expect(paths.filter((path) => !changed.get(path))).toEqual(['/du-lieu/so-lieu/']);
  expect(changed.get('/du-lieu/so-lieu/')).toBeNull();
  expect(
    [
      '/cong-doan/tai-ngay/2025-06-30/',
      '/khen-thuong/nam/2022/',
      '/khen-thuong/don-vi/ldld-quan-bac-tu-liem/',
      '/khen-thuong/cap/bo-nganh/',
      '/cai-chinh/2022/09/',
      '/du-lieu/khen-thuong/',
      '/du-lieu/so-lieu/2022-09/',
    ].map((path) => [path, changed.get(path)]),
  ).toEqual([
    ['/cong-doan/tai-ngay/2025-06-30/', at('04')],
    ['/khen-thuong/nam/2022/', at('03')],
    ['/khen-thuong/don-vi/ldld-quan-bac-tu-liem/', at('03')],
    ['/khen-thuong/cap/bo-nganh/', at('02')],
    ['/cai-chinh/2022/09/', at('05')],
    ['/du-lieu/khen-thuong/', at('03')],
    ['/du-lieu/so-lieu/2022-09/', at('05')],
  ]);
});
