import { blankLiveEntry, publishedOnce } from '@loa/site/test-fixtures/blank-documents.ts';
import { anyPicture } from './any-picture.ts';
import { type Doings, anyCover, anyParagraph, anyPhrase, anySlug, toAny, withdrawAny } from './edit.ts';

/** What is done to all that stands around the articles. */
export const newsroomEdits: Doings = {
  'upload a picture': {
    weight: 1,
    async doing(desk, random, id) {
      const name = `${id}.png`;
      const size = { size: 1000, width: 90, height: 60, alternativeText: null, caption: null };
      const file = { documentId: id, version: 0, url: `/uploads/${name}`, name, mime: 'image/png', ...size };
      desk.publishFile(file, await anyPicture(random));
    },
  },
  'replace a picture': {
    weight: 4,
    async doing(desk, random) {
      const file = desk.any('file', random);
      if (file?.mime.startsWith('image/')) desk.publishFile({ ...file, mime: 'image/png' }, await anyPicture(random));
    },
  },
  'delete a file': { weight: 1, doing: withdrawAny('file') },
  'begin a category': {
    weight: 1,
    doing(desk, random, id) {
      const address = desk.address('category', id, anySlug(random));
      const entry = {
        ...publishedOnce,
        ...address,
        documentId: id,
        version: 0,
        name: anyPhrase(random),
        description: null,
      };
      desk.publish('category', { ...entry, order: random.between(1, 9) });
    },
  },
  'rename a category': {
    weight: 1,
    doing: toAny('category', (category, desk, random) =>
      desk.publish('category', {
        ...category,
        ...desk.address('category', category.documentId, anySlug(random), category),
        name: anyPhrase(random),
        order: random.between(1, 9),
      }),
    ),
  },
  'delete a category': { weight: 1, doing: withdrawAny('category') },
  'rename an author': {
    weight: 1,
    doing: toAny('author', (author, desk, random) =>
      desk.publish('author', {
        ...author,
        ...desk.address('author', author.documentId, anySlug(random), author),
        name: anyPhrase(random),
        portrait: desk.any('file', random)?.documentId ?? null,
      }),
    ),
  },
  'begin a tag': {
    weight: 1,
    doing(desk, random, id) {
      const address = desk.address('tag', id, anySlug(random));
      desk.publish('tag', {
        ...publishedOnce,
        ...address,
        documentId: id,
        version: 0,
        name: anyPhrase(random),
        description: null,
      });
    },
  },
  'rename a tag': {
    weight: 1,
    doing: toAny('tag', (tag, desk, random) =>
      desk.publish('tag', {
        ...tag,
        ...desk.address('tag', tag.documentId, anySlug(random), tag),
        name: anyPhrase(random),
      }),
    ),
  },
  'delete a tag': { weight: 1, doing: withdrawAny('tag') },
  'explain an abbreviation': {
    weight: 1,
    doing(desk, random) {
      const documentId = `term-${random.between(1, 3)}`;
      const abbreviation = random.pick(['LĐLĐ', 'CĐCS', 'CNVCLĐ']);
      const entry = { ...publishedOnce, documentId, version: 0, abbreviation, meaning: anyPhrase(random) };
      desk.publish('glossary-term', { ...entry, explanation: random.chance(0.5) ? anyPhrase(random) : null });
    },
  },
  'delete an explanation': { weight: 1, doing: withdrawAny('glossary-term') },
  'publish a page': {
    weight: 1,
    doing(desk, random, id) {
      const entry = { ...publishedOnce, ...desk.address('page', id, anySlug(random)), documentId: id, version: 0 };
      desk.publish('page', { ...entry, title: anyPhrase(random), lead: null, body: [anyParagraph(random)], seo: null });
    },
  },
  'rename a page': {
    weight: 1,
    doing: toAny('page', (page, desk, random) =>
      desk.publish('page', {
        ...page,
        ...desk.address('page', page.documentId, anySlug(random), page),
        title: anyPhrase(random),
      }),
    ),
  },
  'withdraw a page': { weight: 1, doing: withdrawAny('page') },
  'arrange the front page': {
    weight: 3,
    doing: toAny('front-page', (front, desk, random) =>
      desk.publish('front-page', {
        ...front,
        leadStory: desk.any('article', random)?.documentId ?? null,
        secondary: random.some(desk.ids('article'), 3),
        sections: random.some(front.sections, 4),
        notice: random.chance(0.3) ? anyPhrase(random) : null,
      }),
    ),
  },
  'change the settings': {
    weight: 2,
    doing: toAny('site-setting', (setting, desk, random) =>
      desk.publish('site-setting', {
        ...setting,
        name: anyPhrase(random),
        shareImage: desk.any('file', random)?.documentId ?? null,
        mainMenu: random
          .some(desk.ids('category'), 3)
          .map((category) => ({ label: null, category, page: null, url: null })),
        footerMenu: random.some(desk.ids('page'), 2).map((page) => ({ label: null, category: null, page, url: null })),
      }),
    ),
  },
  'write a live entry': {
    weight: 3,
    doing(desk, random, id) {
      const article = desk.any('article', random)?.documentId ?? null;
      const documentId = desk.any('live-entry', random)?.documentId ?? id;
      const entry = { ...blankLiveEntry, documentId: random.chance(0.6) ? id : documentId, version: 0, article };
      desk.publish('live-entry', {
        ...entry,
        happenedAt: `2026-11-07T0${random.between(1, 9)}:00:00.000Z`,
        text: anyPhrase(random),
        keyMoment: random.chance(0.3),
        pinned: random.chance(0.2),
        picture: anyCover(desk, random),
      });
    },
  },
  'withdraw a live entry': { weight: 1, doing: withdrawAny('live-entry') },
  'redirect an address': {
    weight: 2,
    doing(desk, random) {
      const documentId = `red-${random.between(1, 6)}`;
      const to = desk.any('article', random)?.path ?? '/';
      const from = random.pick([
        `/tin-cu/${random.between(1, 30)}.html`,
        '/cu/',
        `/2026/01/${anySlug(random)}/`,
        '/khao-sat?nam=2022',
      ]);
      if (from !== to) desk.publish('redirect', { ...publishedOnce, documentId, version: 0, from, to });
    },
  },
  'delete a redirect': { weight: 1, doing: withdrawAny('redirect') },
};
