import type { ReleaseDatabase } from './release-database.ts';
import type { Release, ReleaseList } from './release-list.ts';

/** Place in the list of the release that an operator pinned, or null. */
export function pinned(database: ReleaseDatabase): number | null {
  const row = database.prepare<[], { value: string }>("SELECT value FROM setting WHERE name = 'pinned'").get();
  return row ? Number(row.value) : null;
}

export function pin(database: ReleaseDatabase, seq: number): void {
  database
    .prepare("INSERT INTO setting VALUES ('pinned', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
    .run(String(seq));
}

export function unpin(database: ReleaseDatabase): void {
  database.prepare("DELETE FROM setting WHERE name = 'pinned'").run();
}

/** The release that readers should get: the pinned one, else the newest that passed its gates. */
export function wantedRelease(database: ReleaseDatabase, list: ReleaseList): Release | null {
  const seq = pinned(database);
  return (seq === null ? null : list.get(seq)) ?? list.newestGood();
}
