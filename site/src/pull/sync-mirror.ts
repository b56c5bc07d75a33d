import type { ChangeFeed } from '@loa/shared-types/change-feed';
import { publishedTypes } from '@loa/shared-types/published-type';
import { FileStore } from '../pictures/file-store.ts';
import { CmsClient } from './cms-client.ts';
import { DocumentIntake } from './document-intake.ts';
import { Expected } from './expected.ts';
import { SyncError } from './sync-error.ts';
import type { SyncOptions } from './sync-options.ts';
import type { SyncResult } from './sync-result.ts';
import { SyncSession } from './sync-session.ts';

/** How often a sync goes after what was published during it; a desk that publishes without a pause must not hold it up. */
const followLimit = 2;

/**
 * Makes the mirror equal to what the CMS publishes, or leaves it as it was.
 * @throws {SyncError} when the CMS does not answer or its answers are not complete
 */
export async function syncMirror(options: SyncOptions): Promise<SyncResult> {
  const client = new CmsClient(options.cmsUrl, options.readToken, options.signal);
  if (options.mode === 'compare' || options.mirror.lineage === null) return compare(client, options);
  const feed = await client.changes(options.mirror.revision);
  const { lineage, revision } = options.mirror;
  // Another database, or the same one set back: its numbers say nothing about what the mirror holds.
  if (feed.lineage !== lineage || feed.number < revision) return compare(client, options);
  if (feed.number === revision)
    return { mode: 'incremental', lineage, revision, changed: [], held: options.mirror.held() };
  const expected = new Expected(false);
  expected.add(feed);
  return write('incremental', expected, feed, client, options);
}

async function compare(client: CmsClient, options: SyncOptions): Promise<SyncResult> {
  const manifest = await client.manifest();
  const { mirror } = options;
  const comparable = manifest.lineage === mirror.lineage && manifest.number >= mirror.revision;
  const expected = Expected.ofManifest(manifest);
  for (const type of publishedTypes) {
    const versions = expected.of(type);
    for (const id of mirror.versions(type).keys()) if (!versions.has(id)) versions.set(id, null);
  }
  return write('compare', expected, manifest, client, options, comparable);
}

/**
 * @param seen what was expected is right as of this number
 * @param comparable whether equal versions mean equal documents
 */
async function write(
  mode: SyncResult['mode'],
  expected: Expected,
  seen: Pick<ChangeFeed, 'lineage' | 'number'>,
  client: CmsClient,
  { mirror, picturesFolder, progress = () => {} }: SyncOptions,
  comparable = true,
): Promise<SyncResult> {
  const writer = mirror.write();
  try {
    const intake = new DocumentIntake(client, writer, new FileStore(picturesFolder));
    if (mode === 'compare') {
      // What is held is tried again; what stands at its version is left alone.
      writer.forgetHeld();
      for (const type of comparable ? publishedTypes : []) {
        for (const [id, version] of mirror.versions(type)) intake.keep(type, id, version);
      }
    }
    const session = new SyncSession(expected, client, intake, progress);
    const number = await untilQuiet(session, expected, seen, client);
    session.proveComplete();
    writer.commit(seen.lineage, number);
    return { mode, lineage: seen.lineage, revision: number, changed: intake.changed, held: mirror.held() };
  } catch (error) {
    writer.rollback();
    throw error;
  }
}

/**
 * Follows what changes during the sync, for a while: what is published after that comes with the next one, even where a
 * document came at its newer version already. Of changes that came as they were expected nothing more is asked: an editor
 * waits for them.
 * @returns the change number that the writing is equal to, or ahead of by such documents
 */
async function untilQuiet(
  session: SyncSession,
  expected: Expected,
  seen: Pick<ChangeFeed, 'lineage' | 'number'>,
  client: CmsClient,
): Promise<number> {
  let { number } = seen;
  for (let followed = 0; ; followed++) {
    await session.bring();
    if (!expected.whole && session.isComplete) return number;
    const feed = await client.changes(number);
    if (feed.lineage !== seen.lineage || feed.number < number) {
      throw new SyncError('The CMS was given another database during the sync: the next sync compares everything.');
    }
    if (feed.number === number) return number;
    if (followed === followLimit) {
      expected.leaveOut(feed);
      return number;
    }
    number = feed.number;
    expected.add(feed);
  }
}
