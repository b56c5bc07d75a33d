import * as z from 'zod';
import { publishedTypes } from './published-type.ts';
import { releaseRecord } from './release-record.ts';

export const publisherStates = [
  'idle',
  'syncing',
  'planning',
  'rendering',
  'verifying',
  'activating',
  'live',
  'failed',
  'held',
] as const;

/** An entry that could not be taken to the site; its last live version stays until it is mended. */
export const heldEntry = z.object({
  type: z.enum(publishedTypes),
  documentId: z.string(),
  version: z.int(),
  reason: z.string(),
});
export type HeldEntry = z.infer<typeof heldEntry>;

/** How long each step of a release took, in milliseconds, and how many files it wrote and removed. */
export const releaseTimes = z.object({
  id: z.string(),
  revision: z.int().nonnegative(),
  steps: z.record(z.string(), z.number().nonnegative()),
  written: z.int().nonnegative(),
  removed: z.int().nonnegative(),
});
export type ReleaseTimes = z.infer<typeof releaseTimes>;

/** Answer of the publisher's `/status`, for operators and, through the CMS, for editors. */
export const publisherStatus = z.object({
  state: z.enum(publisherStates),
  since: z.iso.datetime(),
  live: releaseRecord.nullable(),
  /** Change number that the CMS was last seen at; above `live.revision` while something is under way. */
  seen: z.int().nonnegative().nullable(),
  /** Release that an operator pinned by rolling back; nothing newer is activated until it is unpinned. */
  pinned: z.string().nullable(),
  held: z.array(heldEntry),
  /** Why the last attempt failed or a gate refused it, and when it is tried again. */
  problem: z.object({ message: z.string(), attempts: z.int(), retryAt: z.iso.datetime().nullable() }).nullable(),
  /** What an editor should mend though nothing is refused for it, such as a link in a text that leads nowhere. */
  warnings: z.array(z.string()).default([]),
  /** The last releases, newest first. */
  recent: z.array(releaseTimes).default([]),
  siteUrl: z.string(),
});
export type PublisherStatus = z.infer<typeof publisherStatus>;
