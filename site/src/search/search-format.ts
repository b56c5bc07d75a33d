import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { SearchTerm } from './abbreviation-expander.ts';

/*
 * The files of the search index. Articles go by their place among all articles, which never changes, so that an edit
 * rewrites what says something of that article and nothing else:
 *
 *   muc-luc.json           how far the index goes, and the glossary
 *   trang.json             pages of union bodies, campaigns and so on, whole: they are few and their names are short
 *   bai/<n>.json           what is shown of ten articles
 *   tu/<block>-<shard>.json  for each term of a shard the articles of a block that have it
 *   tu/moi.json            the same for the newest articles and all terms, until there are enough of them to go into their block
 */
const searchFolder = 'tim-kiem/';
/** Whether a file of a release is one of these. */
export const isSearchFile = (path: string) => path.startsWith(searchFolder) && path.endsWith('.json');
export const outlineFile = `${searchFolder}muc-luc.json`;
export const pagesFile = `${searchFolder}trang.json`;
export const newestFile = `${searchFolder}tu/moi.json`;
export const cardsFile = (chunk: number) => `${searchFolder}bai/${chunk}.json`;
export const shardFile = (block: number, shard: string) => `${searchFolder}tu/${block}-${shard}.json`;

/** Articles whose cards share a file. */
const chunkSize = 10;
/** Articles whose postings share files: a query reads one for each of its words from each block. */
const blockSize = 32_768;
/** The newest articles go into their block so many at a time. */
const batchSize = 64;

/** Chunks are counted from 1, blocks from 0. */
export const chunkOf = (number: number) => Math.ceil(number / chunkSize);
export const chunkBounds = (chunk: number) => [(chunk - 1) * chunkSize + 1, chunk * chunkSize] as const;
export const blockOf = (number: number) => Math.floor((number - 1) / blockSize);
/** The number before the first of a block. */
export const beforeBlock = (block: number) => block * blockSize;
/** The last article that stands in a block's files when there are articles up to `last`. */
export const lastInBlocks = (last: number) => Math.floor(last / batchSize) * batchSize;

export interface SearchOutline {
  /** Number of the newest article, 0 when there is none. */
  readonly last: number;
  /** First and last year of a displayed date. */
  readonly years: readonly [first: number, last: number] | null;
  readonly glossary: readonly SearchTerm[];
}

/** Postings by term: words with their accents, and what can be filtered by. */
export type SearchShard = Readonly<Record<string, string>>;

/** The newest articles' postings, which say themselves where they begin: what a browser holds may be of two releases. */
export interface NewestPostings {
  readonly before: number;
  readonly terms: SearchShard;
}

export type SearchCard = readonly [
  number: number,
  title: string,
  path: string,
  lead: string,
  /** Name of the category, empty when there is none. */
  category: string,
  /** ISO 8601 in UTC to the minute. */
  displayedAt: string,
  format: ArticleWire['format'],
];

/** Types of pages that are found by their names, in the order in which equals are shown. */
export const namedPageTypes = ['union-body', 'campaign', 'award', 'category', 'tag', 'author', 'page'] as const;
export type NamedPageType = (typeof namedPageTypes)[number];

/** The slug is empty when it is the slug of the name. */
export type NamedPage = readonly [name: string, slug: string, ...otherNames: string[]];

export type NamedPages = Readonly<Record<NamedPageType, readonly NamedPage[]>>;

/** What results can be narrowed to, by the name that it has in the address of the search page. */
export const filterKinds = ['chuyen-muc', 'nam', 'cong-doan', 'dang'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** Slug of a category or union body, a year, or a format, as a term. No word has an equals sign. */
export const filterTerm = (kind: FilterKind, value: string) => `${kind}=${value}`;
