import type { Mirror } from '../mirror/mirror.ts';
import { CmsClient } from './cms-client.ts';
import type { SyncOptions } from './sync-options.ts';

/**
 * Resolves when the CMS publishes something that a mirror does not have, and after half a minute at the latest.
 * @returns whether a sync would find anything
 * @throws {SyncError} when the CMS does not answer; the signal's reason
 */
export async function awaitChange({
  mirror: { lineage, revision },
  cmsUrl,
  readToken,
  signal,
}: Pick<SyncOptions, 'cmsUrl' | 'readToken' | 'signal'> & {
  mirror: Pick<Mirror, 'lineage' | 'revision'>;
}): Promise<boolean> {
  const feed = await new CmsClient(cmsUrl, readToken, signal).changesToCome(revision);
  return feed.lineage !== lineage || feed.number !== revision;
}
