import { expect, test } from 'vitest';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import { blankArticle } from '../../../test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '../../../test-fixtures/fixture-documents.ts';
import { fixtureMirror } from '../../../test-fixtures/fixture-mirror.ts';
import { isPlanned } from '../planned-page.ts';
import { planRelease } from '../plan-release.ts';

const about = (...bodies: string[]) => bodies.map((body) => ({ body, role: 'subject' as const }));

function article(slug: string, day: string, fields: Partial<ArticleWire>): ArticleWire {
  const path = `/${day.slice(0, 7).replace('-', '/')}/${slug}/`;
  const displayedAt = `${day}T03:00:00.000Z`;
  return { ...blankArticle, documentId: slug, version: 1, slug, path, title: slug, displayedAt, ...fields };
}

async function railsOf(subject: ArticleWire, ...others: ArticleWire[]) {
  using fixture = await fixtureMirror({ ...fixtureDocuments, article: [subject, ...others] });
  const { mirror, picturesFolder } = fixture;
  const { pages } = planRelease({
    mirror,
    picturesFolder,
    siteUrl: 'https://loa.example',
    asOf: '2025-11-08T00:00:00.000Z',
  });
  const page = pages.filter(isPlanned('article')).find(({ path }) => path === subject.path);
  return page?.props.rails.map(({ kind, articles }) => [kind, ...articles]);
}

const subject = article('bai', '2024-06-15', {
  category: 'cat-thoi-su',
  unionBodies: about('body-ha-noi'),
  campaigns: ['cam-day-tot'],
  awards: ['awa-bang-khen'],
});

test('pieces that share more stand first, then the nearest', async () => {
  const rails = await railsOf(
    subject,
    article('mot-diem-chung-gan', '2024-06-14', { unionBodies: about('body-ha-noi') }),
    article('mot-diem-chung-xa', '2024-03-01', { awards: ['awa-bang-khen'] }),
    article('ba-diem-chung', '2024-01-01', {
      unionBodies: about('body-ha-noi'),
      campaigns: ['cam-day-tot'],
      awards: ['awa-bang-khen'],
    }),
  );
  expect(rails).toEqual([['shared', 'ba-diem-chung', 'mot-diem-chung-gan', 'mot-diem-chung-xa']]);
});

test('nothing newer and nothing of years long past stands beside an article', async () => {
  const rails = await railsOf(
    subject,
    article('moi-hon', '2024-06-16', { category: 'cat-thoi-su', unionBodies: about('body-ha-noi') }),
    article('cung-don-vi-ba-nam-truoc', '2021-06-01', { unionBodies: about('body-ha-noi') }),
    article('cung-chuyen-muc-hai-nam-truoc', '2022-06-01', { category: 'cat-thoi-su' }),
    article('cung-chuyen-muc-nam-ay', '2024-01-01', { category: 'cat-thoi-su' }),
  );
  expect(rails).toEqual([['same-category', 'cung-chuyen-muc-nam-ay']]);
});

test('what shares something and is of the same section stands in one rail alone', async () => {
  const both = { category: 'cat-thoi-su', campaigns: ['cam-day-tot'] };
  const rails = await railsOf(
    { ...subject, related: ['chon-tay'] },
    article('chon-tay', '2024-06-01', both),
    article('ca-hai', '2024-05-01', both),
  );
  expect(rails).toEqual([['shared', 'ca-hai']]);
});
