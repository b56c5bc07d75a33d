import * as z from 'zod';
import { block } from './blocks.ts';
import { bodyRole, correction, legacyPath, legalReference, picture, seo } from './parts.ts';
import { addressed, day, flag, instant, link, links, published, text } from './scalars.ts';

export const articleFormats = [
  'news',
  'feature',
  'longform',
  'infographic',
  'live',
  'photo',
  'video',
  'correction',
] as const;
export const liveStates = ['upcoming', 'running', 'ended'] as const;

/** Key of the list of all articles among their positions. */
export const everyArticle = 'all';

/** An article as the CMS publishes it. */
export const articleWire = z.object({
  ...published,
  ...addressed,
  /** Year, month and slug: what the page of an article is found by. */
  path: z.string().regex(/^\/\d{4}\/\d{2}\/[a-z0-9-]+\/$/),
  title: z.string().min(1),
  slug: z.string().min(1),
  format: z.enum(articleFormats),
  masthead: text,
  category: link,
  lead: text,
  cover: picture.nullable(),
  body: z.array(block),
  authors: links,
  tags: links,
  unionBodies: z.array(bodyRole),
  campaigns: links,
  awards: links,
  legalReferences: z.array(legalReference),
  related: links,
  sourceName: text,
  sourceUrl: text,
  sourceDate: day,
  displayedAt: z.iso.datetime(),
  eventDate: day,
  corrections: z.array(correction),
  liveState: z.enum(liveStates).nullable(),
  liveStartsAt: instant,
  featured: flag,
  breaking: flag,
  seo: seo.nullable(),
  legacyPaths: z.array(legacyPath),
  /**
   * The place that the article got in each list when it first stood there, counted from 1 and never given again: the key
   * is `<type>/<documentId>` of the category, author, tag, union body or campaign, and {@link everyArticle}. Archive pages
   * and the search index are cut by it.
   */
  positions: z.record(z.string(), z.int().positive()),
});
export type ArticleWire = z.infer<typeof articleWire>;

/** One entry of a live article; a type of its own, so that two people at the live desk never overwrite each other. */
export const liveEntryWire = z.object({
  ...published,
  article: link,
  happenedAt: z.iso.datetime(),
  title: text,
  text,
  author: text,
  picture: picture.nullable(),
  keyMoment: flag,
  pinned: flag,
});
export type LiveEntryWire = z.infer<typeof liveEntryWire>;
