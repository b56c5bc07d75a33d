/**
 * The types that can be published, in the order in which a newcomer meets them. The names are those of the content
 * types in `cms/src/api` (and `file` for a picture or document of the media library), and they are what the manifest,
 * the change feed and the mirror call them.
 */
export const publishedTypes = [
  'article',
  'live-entry',
  'award',
  'campaign',
  'page',
  'front-page',
  'site-setting',
  'union-body',
  'category',
  'author',
  'tag',
  'glossary-term',
  'redirect',
  'file',
] as const;

export type PublishedType = (typeof publishedTypes)[number];

/** Types whose entries are written as drafts and published; all others are live when saved. */
export const draftedTypes = [
  'article',
  'live-entry',
  'award',
  'campaign',
  'page',
  'front-page',
  'site-setting',
] as const satisfies readonly PublishedType[];

/** Types that have a page of their own, and so an address that is kept for ever. */
export const addressedTypes = [
  'article',
  'award',
  'campaign',
  'page',
  'union-body',
  'category',
  'author',
  'tag',
] as const satisfies readonly PublishedType[];

export type AddressedType = (typeof addressedTypes)[number];
