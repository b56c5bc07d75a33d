import { expect, test } from 'vitest';
import type { FrontPageWire } from '@loa/shared-types/wire/reference';
import { blankArticle } from '../../test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { fixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { isPlanned } from './planned-page.ts';
import { planRelease } from './plan-release.ts';

const [category] = fixtureDocuments.category;
const [frontPage] = fixtureDocuments['front-page'];
if (!category || !frontPage) throw new Error('The fixtures have a category and a front page.');

/** Fifteen articles of one category, `bai-15` the newest. */
const slugs = Array.from({ length: 15 }, (_, index) => `bai-${index + 1}`);
const newestFirst = slugs.toReversed();

async function planned(featured: readonly string[], front: Partial<FrontPageWire> = {}) {
  const article = slugs.map((slug, index) => ({
    ...blankArticle,
    ...{ documentId: slug, version: index + 1, slug, title: slug, path: `/2024/06/${slug}/` },
    displayedAt: `2024-06-${String(index + 1).padStart(2, '0')}T03:00:00.000Z`,
    category: category?.documentId ?? null,
    featured: featured.includes(slug),
  }));
  using fixture = await fixtureMirror({
    ...fixtureDocuments,
    article,
    'front-page': frontPage ? [{ ...frontPage, leadStory: null, secondary: [], sections: [], ...front }] : [],
  });
  const { mirror, picturesFolder } = fixture;
  const asOf = '2025-11-08T00:00:00.000Z';
  const { pages } = planRelease({ mirror, picturesFolder, siteUrl: 'https://loa.example', asOf });
  const frontProps = pages.find(isPlanned('front'))?.props;
  return {
    lead: frontProps?.lead,
    secondary: frontProps?.secondary,
    ofCategory: pages.filter(isPlanned('category')).find(({ path }) => path === category?.path)?.props.articles,
  };
}

test('without a featured article the newest lead the front page and the category', async () => {
  expect(await planned([])).toEqual({
    lead: 'bai-15',
    secondary: ['bai-14', 'bai-13', 'bai-12', 'bai-11'],
    ofCategory: newestFirst,
  });
});

test('featured articles lead both, the newest of them first, and stand there once', async () => {
  expect(await planned(['bai-7', 'bai-9'])).toEqual({
    lead: 'bai-9',
    secondary: ['bai-7', 'bai-15', 'bai-14', 'bai-13'],
    ofCategory: ['bai-9', 'bai-7', ...newestFirst.filter((slug) => slug !== 'bai-9' && slug !== 'bai-7')],
  });
});

test('a featured article leads no more once ten newer ones stand in the list', async () => {
  const { lead, ofCategory } = await planned(['bai-5']);
  expect([lead, ofCategory]).toEqual(['bai-15', newestFirst]);
  expect((await planned(['bai-6'])).lead).toBe('bai-6');
});

test('what the editors chose for the front page stands before what is featured, which fills up the rest', async () => {
  const { lead, secondary } = await planned(['bai-9'], { leadStory: 'bai-2', secondary: ['bai-3'] });
  expect(lead).toBe('bai-2');
  expect(secondary).toEqual(['bai-3', 'bai-9', 'bai-15', 'bai-14']);
});
