import { join } from 'node:path';
import { ContentStore } from './content-store.ts';
import { DirectoryTarget } from './directory-target.ts';
import { wantedRelease } from './pin.ts';
import { openReleaseDatabase, type ReleaseDatabase } from './release-database.ts';
import { ReleaseList } from './release-list.ts';
import { lockReleases } from './release-lock.ts';
import type { ReleaseTarget } from './release-target.ts';
import { dropOldReleases, dropOrphans } from './retention.ts';

/** All that belongs to the releases of one data folder. */
export interface Releases {
  readonly folder: string;
  readonly database: ReleaseDatabase;
  readonly list: ReleaseList;
  readonly store: ContentStore;
  readonly target: ReleaseTarget;
  close(): void;
}

/** Opens the releases to look at them and to write an operator's wish; another process may be publishing meanwhile. */
export function openReleases(folder: string): Releases {
  const database = openReleaseDatabase(join(folder, 'releases.db'));
  const list = new ReleaseList(database);
  const store = new ContentStore(join(folder, 'store'));
  const target = new DirectoryTarget(folder, { database, list, store });
  return { folder, database, list, store, target, close: () => database.close() };
}

/**
 * Opens the releases as the one process that writes them, and mends what an interrupted one left.
 * @throws ReleasesAreLocked when another process has them
 */
export async function takeReleases(folder: string): Promise<Releases> {
  const lock = lockReleases(folder);
  try {
    const releases = openReleases(folder);
    releases.store.removeUnfinished();
    forgetIncomplete(releases);
    await dropOrphans(releases.database, releases.store);
    await releases.target.prepare();
    return {
      ...releases,
      close: () => {
        releases.close();
        lock.unlock();
      },
    };
  } catch (error) {
    lock.unlock();
    throw error;
  }
}

/**
 * Makes readers get the release that they should get, when that is another.
 * @returns true when it was another
 */
export async function activateWanted({ database, list, store, target }: Releases): Promise<boolean> {
  const wanted = wantedRelease(database, list);
  if (!wanted || target.live() === wanted.seq) return false;
  const started = performance.now();
  await target.activate(wanted.seq);
  const activate = Math.round((performance.now() - started) * 100) / 100;
  list.markActivated(wanted.seq, new Date().toISOString(), { ...wanted.steps, activate });
  await dropOldReleases(database, store);
  return true;
}

/** Releases whose contents are gone from the store (someone cleaned up by hand) cannot be served or built upon. */
function forgetIncomplete({ database, store }: Releases): void {
  const digests = database.prepare<[], { digest: string }>('SELECT DISTINCT digest FROM file').all();
  if (digests.every(({ digest }) => store.has(digest))) return;
  database.exec(`DELETE FROM release; DELETE FROM file; DELETE FROM setting; DELETE FROM retired_asset;
    UPDATE tree SET seq = NULL, becoming = NULL`);
}
