import type { ReleaseDatabase } from './release-database.ts';
import type { Release, ReleaseList } from './release-list.ts';

/** Place in the list of the release that an operator pinned, or null; a pin on one that is gone holds nothing up. */
export function pinned(database: ReleaseDatabase): number | null {
  const row = database
    .prepare<[], { seq: number }>(
      "SELECT seq FROM release WHERE seq = (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'pinned')",
    )
    .get();
  return row?.seq ?? null;
}

/**
 * Pins a release, in one statement with looking whether it is there: the publisher may drop old ones at any moment.
 * @returns false when it is gone; then nothing changes
 */
export function pin(database: ReleaseDatabase, seq: number): boolean {
  const { changes } = database
    .prepare(
      `INSERT INTO setting SELECT 'pinned', CAST(seq AS TEXT) FROM release WHERE seq = ?
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    )
    .run(seq);
  return changes > 0;
}

export function unpin(database: ReleaseDatabase): void {
  database.prepare("DELETE FROM setting WHERE name = 'pinned'").run();
}

/** The release that readers should get: the pinned one, else the newest that passed its gates. */
export function wantedRelease(database: ReleaseDatabase, list: ReleaseList): Release | null {
  const seq = pinned(database);
  return (seq === null ? null : list.get(seq)) ?? list.newestGood();
}
