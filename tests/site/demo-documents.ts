import { demoNewsroom } from '@loa/scripts/src/demo/demo-newsroom.ts';
import type { DemoDocument, DemoType } from '@loa/scripts/src/demo/demo-document.ts';
import { addressMonth, pathOf } from '@loa/shared-types/address';
import type { AddressedType } from '@loa/shared-types/published-type';
import { everyArticle } from '@loa/shared-types/wire/article';
import { blankArticle, blankAward, blankCampaign, blankUnionBody } from '@loa/site/test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import type { FixtureDocuments } from '@loa/site/test-fixtures/fixture-mirror.ts';

const published = {
  version: 1,
  firstPublishedAt: '2025-11-08T01:00:00.000Z',
  lastPublishedAt: '2025-11-08T01:00:00.000Z',
};

function of<T extends DemoType>(type: T): DemoDocument<T>[] {
  const isOfType = (document: DemoDocument): document is DemoDocument<T> => document.type === type;
  return demoNewsroom.documents.filter(isOfType);
}

/** What every entry with a page has; keys stand for documentIds, as links between demo entries do. */
function addressed(type: AddressedType, key: string, slug: string, month?: string) {
  return { ...published, documentId: key, slug, path: pathOf(type, slug, month), formerPaths: [] };
}

/** The demo newsroom as its names, titles, leads and links are published: without pictures and bodies, and without a CMS. */
export function demoDocuments(): FixtureDocuments {
  return {
    ...fixtureDocuments,
    article: of('article').map(({ key, fields }, index) => {
      const { title, slug, format, category = null, lead = null, displayedAt } = fields;
      const { authors = [], tags = [], campaigns = [], awards = [], unionBodies = [] } = fields;
      return {
        ...blankArticle,
        ...addressed('article', key, slug, addressMonth(new Date(displayedAt))),
        ...{ title, format, category, lead, displayedAt },
        ...{ authors: [...authors], tags: [...tags], campaigns: [...campaigns], awards: [...awards] },
        unionBodies: unionBodies.map(({ body = null }) => ({ body, role: null })),
        positions: { [everyArticle]: index + 1 },
      };
    }),
    'union-body': of('union-body').map(({ key, fields: { name, slug, shortName = null, aliases = [] } }) => ({
      ...blankUnionBody,
      ...addressed('union-body', key, slug),
      ...{ name, shortName, aliases: aliases.map((alias) => ({ name: alias.name ?? null })) },
    })),
    campaign: of('campaign').map(({ key, fields: { name, slug, aliases = [] } }) => ({
      ...blankCampaign,
      ...addressed('campaign', key, slug),
      ...{ name, kind: 'emulation', aliases: aliases.map((alias) => ({ name: alias.name ?? null })) },
    })),
    award: of('award').map(({ key, fields: { title, slug, class: awardClass, kind } }) => ({
      ...blankAward,
      ...addressed('award', key, slug),
      ...{ title, class: awardClass, kind },
    })),
    category: of('category').map(({ key, fields: { name, slug } }) => ({
      ...addressed('category', key, slug),
      ...{ name, description: null, order: null },
    })),
    tag: of('tag').map(({ key, fields: { name, slug } }) => ({
      ...addressed('tag', key, slug),
      ...{ name, description: null },
    })),
    author: of('author').map(({ key, fields: { name, slug } }) => ({
      ...addressed('author', key, slug),
      ...{ name, role: null, biography: null, portrait: null },
    })),
    page: of('page').map(({ key, fields: { title, slug } }) => ({
      ...addressed('page', key, slug),
      ...{ title, lead: null, body: [], seo: null },
    })),
    'glossary-term': of('glossary-term').map(({ key, fields: { abbreviation, meaning, explanation } }) => ({
      ...published,
      ...{ documentId: key, abbreviation, meaning, explanation: explanation ?? null },
    })),
    'live-entry': [],
    'front-page': [],
    'site-setting': [],
    redirect: [],
  };
}
