import type { ReleaseDatabase } from './release-database.ts';

/** Folder of the files whose name carries the digest of their bytes: style sheets, fonts, scripts. */
const assetFolder = '_astro/';

/** How long they outlive the last release that needs them: a page in a cache or an open tab still asks for them. */
const lifeAfterRelease = 30 * 24 * 3_600_000;

/** Decides which files that a release no longer needs leave it, and which stay for a while. */
export class RetiredAssets {
  readonly #database: ReleaseDatabase;

  constructor(database: ReleaseDatabase) {
    this.#database = database;
  }

  /**
   * @param unneeded paths of the newest release that the next one does not need
   * @returns those of them that are to be removed
   */
  leaving(unneeded: readonly string[], now: Date): string[] {
    const find = this.#database.prepare<[string], { until: string }>('SELECT until FROM retired_asset WHERE path = ?');
    const retire = this.#database.prepare('INSERT INTO retired_asset (path, until) VALUES (?, ?)');
    const forget = this.#database.prepare('DELETE FROM retired_asset WHERE path = ?');
    return unneeded.filter((path) => {
      if (!path.startsWith(assetFolder)) return true;
      const retired = find.get(path);
      if (!retired) {
        retire.run(path, new Date(now.getTime() + lifeAfterRelease).toISOString());
        return false;
      }
      if (retired.until > now.toISOString()) return false;
      forget.run(path);
      return true;
    });
  }

  /** These are needed again. */
  restore(paths: Iterable<string>): void {
    const forget = this.#database.prepare('DELETE FROM retired_asset WHERE path = ?');
    for (const path of paths) if (path.startsWith(assetFolder)) forget.run(path);
  }
}
