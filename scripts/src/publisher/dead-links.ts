import { fileOf } from '@loa/site';
import type { ReleaseDatabase } from '../release/release-database.ts';
import type { Candidate, DeadLink } from './gates/gate.ts';
import { addressOf } from './gates/internal-links.ts';

type Looked = Pick<Candidate, 'changed' | 'isWhole' | 'paths' | 'redirected'>;

/** An address to which pages link and at which nothing is. */
export interface DeadAddress {
  readonly address: string;
  /** How many pages link to it, and one of them. */
  readonly pages: number;
  readonly example: string;
}

/**
 * Links of the newest release that lead nowhere and for which nothing is refused. They are kept on the disk: a release looks
 * only at pages that change, and what was found on the others still holds.
 */
export class DeadLinks {
  readonly #database: ReleaseDatabase;
  #news: DeadLink[] = [];
  #report: readonly DeadAddress[] | null = null;

  constructor(database: ReleaseDatabase) {
    this.#database = database;
  }

  /** Takes what was found in the place of what was known of the pages that a release changes. */
  note(found: readonly DeadLink[], looked: Looked): void {
    const isKnown = this.#database.prepare('SELECT 1 FROM dead_link WHERE address = ? LIMIT 1');
    const news = new Map(found.filter(({ address }) => !isKnown.get(address)).map((link) => [link.address, link]));
    this.#news.push(...news.values());
    const changes = this.#database.transaction(() => {
      const mended = this.#isEmpty() ? 0 : this.#forget(looked);
      const add = this.#database.prepare('INSERT OR IGNORE INTO dead_link (address, page) VALUES (?, ?)');
      return found.reduce((sum, { address, page }) => sum + add.run(address, page).changes, mended);
    })();
    if (changes > 0) this.#report = null;
  }

  /** Of each address that was not known to be dead, a link to it; each is told once. */
  takeNews(): DeadLink[] {
    return this.#news.splice(0);
  }

  /** Every dead address, those to which most pages link first. */
  report(): readonly DeadAddress[] {
    this.#report ??= this.#database
      .prepare<[], DeadAddress>(
        `SELECT address, count(*) AS pages, min(page) AS example FROM dead_link
         GROUP BY address ORDER BY pages DESC, address`,
      )
      .all();
    return this.#report;
  }

  /** @returns how many links are known no more */
  #forget({ changed, isWhole, paths, redirected }: Looked): number {
    const onPage = this.#database.prepare('DELETE FROM dead_link WHERE page = ?');
    const toAddress = this.#database.prepare('DELETE FROM dead_link WHERE address = ?');
    let gone = 0;
    for (const path of changed) {
      const address = addressOf(path);
      gone += onPage.run(address).changes;
      if (!paths.has(path)) continue;
      for (const mended of [address, address.replace(/\/$/, '')]) gone += toAddress.run(encodeURI(mended)).changes;
    }
    if (!isWhole) return gone;
    // A redirect mends, too, and not every redirect has a file; and of a release that was made anew nothing is known.
    const addresses = this.#database.prepare<[], string>('SELECT DISTINCT address FROM dead_link').pluck().all();
    for (const address of addresses) if (redirected.has(address)) gone += toAddress.run(address).changes;
    const pages = this.#database.prepare<[], string>('SELECT DISTINCT page FROM dead_link').pluck().all();
    for (const page of pages) if (!paths.has(fileOf(page))) gone += onPage.run(page).changes;
    return gone;
  }

  #isEmpty(): boolean {
    return this.#database.prepare('SELECT 1 FROM dead_link LIMIT 1').get() === undefined;
  }
}
