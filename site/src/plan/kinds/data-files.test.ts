import { expect, test } from 'vitest';
import { blankArticle, blankQuantity } from '../../../test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '../../../test-fixtures/fixture-documents.ts';
import { fixtureMirror, type FixtureDocuments } from '../../../test-fixtures/fixture-mirror.ts';
import { planRelease } from '../plan-release.ts';

/** Keys of the pages and files of data by their path. */
async function planned(documents: FixtureDocuments): Promise<Map<string, string>> {
  using fixture = await fixtureMirror(documents);
  const { mirror, picturesFolder } = fixture;
  const { pages } = planRelease({
    mirror,
    siteUrl: 'https://loa.example',
    picturesFolder,
    asOf: '2026-11-22T00:00:00.000Z',
  });
  return new Map(
    pages.filter(({ path }) => path.startsWith('/du-lieu/')).map(({ path, cacheKey }) => [path, cacheKey]),
  );
}

/** Paths of data that come, go or change when an article is published. */
async function changedBy(article: FixtureDocuments['article'][number]): Promise<string[]> {
  const before = await planned(fixtureDocuments);
  const after = await planned({ ...fixtureDocuments, article: [...fixtureDocuments.article, article] });
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.filter((path) => before.get(path) !== after.get(path)).sort();
}

const article: FixtureDocuments['article'][number] = {
  ...blankArticle,
  documentId: 'art-new',
  version: 101,
  path: '/2022/09/tin-moi/',
  slug: 'tin-moi',
  title: 'Tin mới',
  category: 'cat-doan-vien',
  unionBodies: [{ body: 'body-bac-tu-liem', role: 'subject' }],
  displayedAt: '2022-09-29T00:00:00.000Z',
};
const figures = (count: number) => ({
  kind: 'key-figures' as const,
  title: null,
  chart: null,
  figures: Array.from({ length: count }, (_, place) => ({ ...blankQuantity, label: `Chỉ số ${place}`, value: place })),
});

test('every set has its page and its files, and what grows is cut', async () => {
  const paths = [...(await planned(fixtureDocuments)).keys()];
  expect(paths.filter((path) => path.includes('khen-thuong') || path.includes('so-lieu'))).toEqual([
    '/du-lieu/khen-thuong-nam-2022.csv',
    '/du-lieu/khen-thuong-nam-2022.json',
    '/du-lieu/khen-thuong-nam-hoc-2021-2022.csv',
    '/du-lieu/khen-thuong-nam-hoc-2021-2022.json',
    '/du-lieu/khen-thuong-nam-khong-ro.csv',
    '/du-lieu/khen-thuong-nam-khong-ro.json',
    '/du-lieu/khen-thuong/',
    '/du-lieu/so-lieu-2022-09.csv',
    '/du-lieu/so-lieu-2022-09.json',
    '/du-lieu/so-lieu-cong-doan.csv',
    '/du-lieu/so-lieu-cong-doan.json',
    '/du-lieu/so-lieu-khen-thuong.csv',
    '/du-lieu/so-lieu-khen-thuong.json',
    '/du-lieu/so-lieu-phong-trao.csv',
    '/du-lieu/so-lieu-phong-trao.json',
    '/du-lieu/so-lieu/',
    '/du-lieu/so-lieu/2022-09/',
    '/du-lieu/so-lieu/cong-doan/',
    '/du-lieu/so-lieu/khen-thuong/',
    '/du-lieu/so-lieu/phong-trao/',
  ]);
});

test('an article without figures changes no data', async () => {
  expect(await changedBy(article)).toEqual([]);
});

test('an article with figures changes the ledger of its month', async () => {
  expect(await changedBy({ ...article, body: [figures(3)] })).toEqual([
    '/du-lieu/so-lieu-2022-09.csv',
    '/du-lieu/so-lieu-2022-09.json',
    '/du-lieu/so-lieu/',
    '/du-lieu/so-lieu/2022-09/',
  ]);
});

test('when a page of the ledger is full the next begins', async () => {
  const changed = await changedBy({ ...article, body: [figures(79)] });
  expect(changed.filter((path) => path.startsWith('/du-lieu/so-lieu/2022-09/'))).toEqual([
    '/du-lieu/so-lieu/2022-09/',
    '/du-lieu/so-lieu/2022-09/trang-2/',
  ]);
});
