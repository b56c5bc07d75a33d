import type { ContentStore } from './content-store.ts';
import type { ReleaseDatabase } from './release-database.ts';

/** How many releases of news stay, and how many states of content and code have a release that stays. */
export const releasesKept = 10;

/**
 * Drops releases beyond the last ten of news that passed, and the contents that none of the rest has. Kept besides: the newest
 * good one of each of the last ten pairs of revision and site version, so that a rollback has somewhere to go when the clock
 * alone made all others; the newest (the next is made from it), what a serving tree holds, and what an operator pinned.
 */
export async function dropOldReleases(database: ReleaseDatabase, store: ContentStore): Promise<void> {
  const candidates = database.transaction(() => {
    const { changes } = database
      .prepare(
        `DELETE FROM release WHERE seq NOT IN (
           SELECT seq FROM (SELECT seq FROM release
                            WHERE held_reason IS NULL AND steps ->> '$.search' IS NULL ORDER BY seq DESC LIMIT @kept)
           UNION SELECT seq FROM (SELECT max(seq) AS seq FROM release WHERE held_reason IS NULL
                                  GROUP BY revision, site_version ORDER BY seq DESC LIMIT @kept)
           UNION SELECT max(seq) FROM release
           UNION SELECT seq FROM tree WHERE seq IS NOT NULL
           UNION SELECT becoming FROM tree WHERE becoming IS NOT NULL
           UNION SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'pinned')`,
      )
      .run({ kept: releasesKept });
    if (changes === 0) return [];
    return database
      .prepare<[], { digest: string }>(
        `DELETE FROM file WHERE to_seq IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM release WHERE seq >= from_seq AND seq < to_seq)
         RETURNING digest`,
      )
      .all();
  })();
  const stillUsed = database.prepare('SELECT 1 FROM file WHERE digest = ? LIMIT 1');
  await store.remove(candidates.map(({ digest }) => digest).filter((digest) => !stillUsed.get(digest)));
}

/** Removes contents that no release has: a publisher that was killed leaves those of the release it was making. */
export async function dropOrphans(database: ReleaseDatabase, store: ContentStore): Promise<void> {
  const used = new Set(
    database
      .prepare<[], { digest: string }>('SELECT DISTINCT digest FROM file')
      .all()
      .map(({ digest }) => digest),
  );
  const orphans = [...store.digests()].filter((digest) => !used.has(digest));
  await store.remove(orphans);
}
