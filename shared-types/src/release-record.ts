import * as z from 'zod';

/**
 * What a release says of itself, in `/release.json` and in the publisher's list.
 * `id` is unique and sorts by time; `revision` is the change number that it shows; `siteVersion` the digest of the site's
 * code; `createdAt` ISO 8601 in UTC.
 */
export const releaseRecord = z.object({
  id: z.string().min(1),
  revision: z.int().nonnegative(),
  siteVersion: z.string().min(1),
  createdAt: z.iso.datetime(),
});
export type ReleaseRecord = z.infer<typeof releaseRecord>;
