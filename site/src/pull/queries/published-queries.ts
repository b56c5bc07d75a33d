import type { TadaDocumentNode } from 'gql.tada';
import type { PublishedType } from '@loa/shared-types/published-type';
import * as knowledge from './knowledge.ts';
import * as newsroom from './newsroom.ts';
import * as reference from './reference.ts';
import * as singles from './singles.ts';

/** The documents that come after one of them, in the order of documentId, or those that are named; never both. */
export interface WantedDocuments {
  readonly after?: string | null;
  readonly limit?: number;
  readonly ids?: string[];
}

type PublishedQuery = TadaDocumentNode<
  { documents: readonly { documentId: string; version: number }[] },
  WantedDocuments
>;

/** The query of each type; all answer alike. */
export const publishedQueries: { readonly [T in PublishedType]: PublishedQuery } = {
  article: newsroom.publishedArticles,
  'live-entry': newsroom.publishedLiveEntries,
  award: knowledge.publishedAwards,
  campaign: knowledge.publishedCampaigns,
  page: reference.publishedPages,
  'front-page': singles.publishedFrontPages,
  'site-setting': singles.publishedSiteSettings,
  'union-body': knowledge.publishedUnionBodies,
  category: reference.publishedCategories,
  author: reference.publishedAuthors,
  tag: reference.publishedTags,
  'glossary-term': reference.publishedGlossaryTerms,
  redirect: reference.publishedRedirects,
  file: reference.publishedFiles,
};
