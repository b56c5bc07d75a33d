import type { PublishedType } from '@loa/shared-types/published-type';
import type { SeededRandom } from '@loa/scripts/src/demo/seeded-random.ts';
import { blankArticle } from '@loa/site/test-fixtures/blank-documents.ts';
import type { Desk } from './desk.ts';
import { type Doings, anyCover, anyParagraph, anyPhrase, anySlug, toAny, withdrawAny } from './edit.ts';

/** What is done to articles. */
export const articleEdits: Doings = {
  'publish an article': {
    weight: 7,
    doing(desk, random, id) {
      const displayedAt = new Date(Date.UTC(random.between(2021, 2026), random.between(0, 10), random.between(1, 20)));
      const isLive = random.chance(0.2);
      desk.publishArticle({
        ...blankArticle,
        ...topics(desk, random),
        ...desk.address('article', id, anySlug(random), undefined, displayedAt.toISOString()),
        documentId: id,
        version: 0,
        title: anyPhrase(random),
        lead: random.chance(0.8) ? anyPhrase(random) : null,
        format: isLive ? 'live' : 'news',
        liveState: isLive ? 'running' : null,
        cover: anyCover(desk, random),
        body: [anyParagraph(random)],
        featured: random.chance(0.3),
        displayedAt: displayedAt.toISOString(),
        legacyPaths: random.chance(0.2) ? [{ path: `/tin-cu/${random.between(1, 30)}.html` }] : [],
      });
    },
  },
  'change the body of an article': {
    weight: 4,
    doing: toAny('article', (article, desk, random) =>
      desk.publishArticle({ ...article, body: [...article.body.slice(0, 12), anyParagraph(random)] }),
    ),
  },
  'change what cards show of an article': {
    weight: 4,
    doing: toAny('article', (article, desk, random) =>
      desk.publishArticle({
        ...article,
        title: anyPhrase(random),
        lead: anyPhrase(random),
        cover: anyCover(desk, random),
      }),
    ),
  },
  'feature an article, or no longer': {
    weight: 2,
    doing: toAny('article', (article, desk) => desk.publishArticle({ ...article, featured: !article.featured })),
  },
  'rename the address of an article': {
    weight: 3,
    doing: toAny('article', (article, desk, random) =>
      desk.publishArticle({ ...article, ...desk.address('article', article.documentId, anySlug(random), article) }),
    ),
  },
  'move an article to other lists': {
    weight: 4,
    doing: toAny('article', (article, desk, random) => desk.publishArticle({ ...article, ...topics(desk, random) })),
  },
  'correct an article, and end it when it is live': {
    weight: 2,
    doing: toAny('article', (article, desk, random) =>
      desk.publishArticle({
        ...article,
        corrections: [{ correctedAt: desk.now(), wrong: anyPhrase(random), right: anyPhrase(random), note: null }],
        liveState: article.liveState && 'ended',
      }),
    ),
  },
  'unpublish an article': { weight: 4, doing: withdrawAny('article') },
  'publish an article again': {
    weight: 2,
    doing(desk, random) {
      const article = desk.withdrawn.get(random.pick(['', ...desk.withdrawn.keys()]));
      if (article) desk.publishArticle({ ...article, title: anyPhrase(random) });
    },
  },
  'delete an article': {
    weight: 2,
    doing: toAny('article', ({ documentId }, desk) => {
      desk.withdraw('article', documentId);
      desk.withdrawn.delete(documentId);
    }),
  },
};

/** What an article is about: links to a few of all that is published, and now and then to what is not. */
function topics(desk: Desk, random: SeededRandom) {
  const some = (type: PublishedType, count: number) => {
    const absent = random.chance(0.1) ? [`${type}-absent`] : [];
    return [...random.some(desk.ids(type), random.between(0, count)), ...absent];
  };
  const categories = desk.ids('category');
  return {
    // Half of them in one, so that its archive grows.
    category:
      (random.chance(0.5) ? categories[0] : categories[random.between(0, categories.length)]) ?? 'category-absent',
    authors: some('author', 2),
    tags: some('tag', 2),
    unionBodies: some('union-body', 2).map((body) => ({ body, role: 'subject' as const })),
    campaigns: some('campaign', 1),
    awards: some('award', 2),
    related: some('article', 4),
  };
}
