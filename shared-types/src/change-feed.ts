import * as z from 'zod';
import { publishedTypes } from './published-type.ts';

/** Where the CMS answers, below its origin. Both routes want the site's read token. */
export const changeFeedPath = '/api/publication/changes';
export const manifestPath = '/api/publication/manifest';

/** Seconds; well below the minute after which servers and proxies give up on an answer. */
export const longestWait = 25;

const changeNumber = z.int().nonnegative();
const publishedType = z.enum(publishedTypes);

/**
 * Answer of `GET /api/publication/changes?since=N`: what differs between change number N and `number`, oldest first, each
 * document once. `version` is the change number at which the document last changed, or null when it is no longer
 * published. With `&wait=S` it comes once the number is another than N, at the latest after S seconds ({@link longestWait}
 * at most), so that who wants to know at once need not ask all the time. `lineage` names the database that counts: another
 * lineage means that numbers cannot be compared.
 */
export const changeFeed = z.object({
  lineage: z.string().min(1),
  number: changeNumber,
  changes: z.array(z.tuple([publishedType, z.string().min(1), changeNumber.nullable()])),
});
export type ChangeFeed = z.infer<typeof changeFeed>;

/**
 * Answer of `GET /api/publication/manifest`: everything that is published at change number `number`. The rows are packed,
 * `[documentId, version, documentId, version, …]`, sorted by documentId, because 100,000 objects cost seconds and packed
 * rows a tenth of one. A type without published documents is an empty list; none is left out.
 */
export const manifest = z.object({
  lineage: z.string().min(1),
  number: changeNumber,
  rows: z.record(publishedType, z.array(z.union([z.string(), z.number()]))),
});
export type Manifest = z.infer<typeof manifest>;
