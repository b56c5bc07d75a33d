import { expect, test } from 'vitest';
import { blankArticle } from '../../test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { fixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { redirectPage } from '../render/redirect-page.ts';
import { planRelease } from './plan-release.ts';
import { redirectFile } from './redirects.ts';

test('former, legacy and written addresses all lead to where things are now, queries included', async () => {
  using fixture = await fixtureMirror();
  const { redirects } = planRelease({ ...fixture, siteUrl: 'https://loa.example', asOf: '2026-01-01T00:00:00.000Z' });
  expect(redirects).toEqual([
    { from: '/2022/09/tong-ket-bac-tu-liem/', to: '/2022/09/mua-tong-ket-o-bac-tu-liem/' },
    { from: '/chi-tiet.aspx?id=123', to: '/2022/09/mua-tong-ket-o-bac-tu-liem/' },
    { from: '/khao-sat?nam=2022', to: 'https://example.org/khao-sat' },
    { from: '/tin-tuc/Bac-Tu-Liem-123.html', to: '/2022/09/mua-tong-ket-o-bac-tu-liem/' },
    { from: '/trang-cu/lien-he.html', to: '/gioi-thieu/' },
    { from: '/ve-chung-toi/', to: '/gioi-thieu/' },
  ]);
});

test('chains are cut short, circles left out and pages never redirected, each with a line', async () => {
  const [model] = fixtureDocuments.redirect;
  if (!model) throw new Error('The fixtures have no redirect.');
  const redirect = (from: string, to: string) => ({ ...model, documentId: `red-${from}`, from, to });
  const moved = {
    ...blankArticle,
    documentId: 'art-moved',
    version: 9,
    slug: 'x',
    title: 'X',
    displayedAt: '2020-01-01T00:00:00.000Z',
  };
  using fixture = await fixtureMirror({
    ...fixtureDocuments,
    article: [{ ...moved, path: '/2020/01/x/', formerPaths: ['/gioi-thieu/'] }],
    page: fixtureDocuments.page.map((page) => ({ ...page, formerPaths: [] })),
    redirect: [redirect('/a', '/b'), redirect('/b', '/gioi-thieu/'), redirect('/c', '/d'), redirect('/d', '/c')],
  });
  const { redirects, problems } = planRelease({
    ...fixture,
    siteUrl: 'https://loa.example',
    asOf: '2026-01-01T00:00:00.000Z',
  });
  expect(redirects).toEqual([
    { from: '/a', to: '/gioi-thieu/' },
    { from: '/b', to: '/gioi-thieu/' },
  ]);
  expect(problems).toEqual([
    'The address /gioi-thieu/ is not redirected to /2020/01/x/: it has a page of its own.',
    'The address /c is not redirected: its redirects run in a circle.',
    'The address /d is not redirected: its redirects run in a circle.',
  ]);
});

test('addresses with Vietnamese letters and spaces are written as a browser asks for them, on either side', async () => {
  const [model] = fixtureDocuments.redirect;
  if (!model) throw new Error('The fixtures have no redirect.');
  const redirect = (from: string, to: string) => ({ ...model, documentId: `red-${from}`, from, to });
  using fixture = await fixtureMirror({
    ...fixtureDocuments,
    article: [],
    page: [],
    redirect: [
      redirect('/a', '/đoàn viên/tin-tức/?q=đ#phần'),
      redirect('/b', 'https://vi.example/đoàn viên'),
      redirect('/c', '/cũ/'.normalize('NFD')),
      redirect('/cũ/', '/d%C3%A0i/'),
      redirect('/e', 'https://['),
    ],
  });
  const siteUrl = 'https://loa.example';
  const { redirects, problems, files } = planRelease({ ...fixture, siteUrl, asOf: '2026-01-01T00:00:00.000Z' });
  expect(redirects).toEqual([
    { from: '/a', to: '/%C4%91o%C3%A0n%20vi%C3%AAn/tin-t%E1%BB%A9c/?q=%C4%91#ph%E1%BA%A7n' },
    { from: '/b', to: 'https://vi.example/%C4%91o%C3%A0n%20vi%C3%AAn' },
    { from: '/c', to: '/d%C3%A0i/' },
    { from: '/c%C5%A9/', to: '/d%C3%A0i/' },
  ]);
  expect(problems).toEqual(['The address /e is not redirected: "https://[" is not an address.']);
  const forHosts = files.find(({ file }) => file === '_redirects');
  expect(forHosts?.kind === 'text' && forHosts.text.split('\n')[1]).toBe(
    '/b https://vi.example/%C4%91o%C3%A0n%20vi%C3%AAn 301',
  );
  expect(redirectPage(redirects[1]?.to ?? '', siteUrl)).toContain(
    '<a href="https://vi.example/%C4%91o%C3%A0n%20vi%C3%AAn">địa chỉ mới</a>',
  );
});

test('from a structure whose date was corrected the directory is reached, and one that stands is left alone', async () => {
  const paths = ['/cong-doan/tai-ngay/2025-06-29/', '/cong-doan/tai-ngay/2025-06-30/'];
  using fixture = await fixtureMirror({
    ...fixtureDocuments,
    'union-body': fixtureDocuments['union-body'].map((body) => ({ ...body, formerPaths: paths })),
  });
  const { redirects, problems, pages } = planRelease({
    ...fixture,
    siteUrl: 'https://loa.example',
    asOf: '2026-01-01T00:00:00.000Z',
  });
  expect(redirects.filter(({ from }) => paths.includes(from))).toEqual([{ from: paths[0], to: '/cong-doan/' }]);
  expect(pages.filter(({ path }) => paths.includes(path)).map(({ kind }) => kind)).toEqual([
    'redirect',
    'union-directory-day',
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ['/cu/bai.html', 'cu/bai.html'],
  ['/cu/bai', 'cu/bai/index.html'],
  ['/cu/bai/', 'cu/bai/index.html'],
  ['/C%C5%A9/b%C3%A0i/', 'Cũ/bài/index.html'],
  ['/chi-tiet.aspx', null],
  ['/tim?q=1', null],
  ['/%E0%A4%A/', null],
  ['/a%5C..%5Cb/', null],
  ['/%2e%2e/%2e%2e/etc/', null],
  ['/cong-doan//', null],
  ['/cong-doan/%2Fa', null],
  ['/.//', null],
  ['/sitemap-index.xml/', null],
  ['/bai.html/a', null],
  ['/_headers', null],
])('the small page of %s stands at %s', (from, file) => {
  expect(redirectFile(from)).toBe(file);
});

test('hosts are given no more redirects than they take, and told of the rest', () => {
  const many = Array.from({ length: 2003 }, (_, number) => ({ from: `/${number}/`, to: '/x/' }));
  const patterns = ['/*', '/tin/*', '/:nam/bai', '/q?a=1'].map((from) => ({ from, to: '/x/' }));
  const lines = redirectsFile([...patterns, ...many])
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2001);
  expect(lines.at(-1)).toBe('# 3 more are left out: hosts take 2000.');
  expect(headersFile()).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'; .*\n/);
});
