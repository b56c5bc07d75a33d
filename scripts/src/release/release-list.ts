import type { ReleaseRecord } from '@loa/shared-types/release-record';
import type { ReleaseDatabase } from './release-database.ts';

/** One file of a release. `path` is relative, without a leading slash; `key` is the digest of what it was made from. */
export interface ReleaseFile {
  readonly path: string;
  readonly digest: string;
  readonly key: string;
}

/** How a release differs from the one before it. */
export interface ReleaseChange {
  readonly put: readonly ReleaseFile[];
  readonly remove: readonly string[];
}

/** Milliseconds that each step of making a release took. */
export type StepTimes = Readonly<Record<string, number>>;

export interface Release extends ReleaseRecord {
  /** Place in the list: a later release has a higher one. */
  readonly seq: number;
  /** Why a gate refused it, or null. */
  readonly heldReason: string | null;
  /** When it last became the one that is served; null when it never was. */
  readonly activatedAt: string | null;
  readonly steps: StepTimes;
  /** How many HTML pages it has, and how many of them are the page of an entry. */
  readonly pages: number;
  readonly entries: number;
  /** How many files it wrote and removed. */
  readonly written: number;
  readonly removed: number;
}

interface ReleaseRow {
  seq: number;
  id: string;
  revision: number;
  siteVersion: string;
  createdAt: string;
  heldReason: string | null;
  activatedAt: string | null;
  steps: string;
  pages: number;
  entries: number;
  written: number;
  removed: number;
}

const columns = `seq, id, revision, site_version AS siteVersion, created_at AS createdAt, 
  held_reason AS heldReason, activated_at AS activatedAt, steps, pages, entries, written, removed`;
const differing = `SELECT path FROM file WHERE from_seq > @low AND from_seq <= @high
  UNION SELECT path FROM file WHERE to_seq > @low AND to_seq <= @high`;
const inRelease = 'from_seq <= @seq AND (to_seq IS NULL OR to_seq > @seq)';

/** The releases and their files, newest last. */
export class ReleaseList {
  readonly #database: ReleaseDatabase;

  constructor(database: ReleaseDatabase) {
    this.#database = database;
  }

  /** Every release that is kept, newest first. */
  all(): Release[] {
    return this.#database
      .prepare<[], ReleaseRow>(`SELECT ${columns} FROM release ORDER BY seq DESC`)
      .all()
      .map(release);
  }

  /** The newest release, held or not: the one that the next is made from. */
  head(): Release | null {
    return this.#one('ORDER BY seq DESC LIMIT 1');
  }

  /** The newest release that passed its gates. */
  newestGood(): Release | null {
    return this.#one('WHERE held_reason IS NULL ORDER BY seq DESC LIMIT 1');
  }

  /** The newest good one before a release that is of another revision or version of the code: the one to go back to from it. */
  previous({ seq, revision, siteVersion }: Release): Release | null {
    // The search follows in a release of its own, and the clock makes others: no steps that an operator would want to go back.
    return this.#one(
      'WHERE seq < ? AND held_reason IS NULL AND (revision <> ? OR site_version <> ?) ORDER BY seq DESC LIMIT 1',
      seq,
      revision,
      siteVersion,
    );
  }

  get(seq: number): Release | null {
    return this.#one('WHERE seq = ?', seq);
  }

  find(id: string): Release | null {
    return this.#one('WHERE id = ?', id);
  }

  /** The files of a release, sorted by path. */
  files(seq: number): IterableIterator<ReleaseFile> {
    return this.#database
      .prepare<{ seq: number }, ReleaseFile>(`SELECT path, digest, key FROM file WHERE ${inRelease} ORDER BY path`)
      .iterate({ seq });
  }

  file(seq: number, path: string): ReleaseFile | null {
    return (
      this.#database
        .prepare<{ seq: number; path: string }, ReleaseFile>(
          `SELECT path, digest, key FROM file WHERE path = @path AND ${inRelease}`,
        )
        .get({ seq, path }) ?? null
    );
  }

  count(seq: number): number {
    const row = this.#database
      .prepare<{ seq: number }, { files: number }>(`SELECT count(*) AS files FROM file WHERE ${inRelease}`)
      .get({ seq });
    return row?.files ?? 0;
  }

  /** The paths at which two releases may differ, whichever is older; costs what changed between them. */
  pathsBetween(one: number, other: number): string[] {
    const bounds = { low: Math.min(one, other), high: Math.max(one, other) };
    return this.#database
      .prepare<typeof bounds, { path: string }>(differing)
      .all(bounds)
      .map(({ path }) => path);
  }

  /**
   * What makes one release into another, whichever is older, in the order of paths: the digest of each file that may differ,
   * null where the other has none. Costs what changed between them.
   */
  difference(from: number, to: number): { readonly path: string; readonly digest: string | null }[] {
    const bounds = { low: Math.min(from, to), high: Math.max(from, to), seq: to };
    return this.#database
      .prepare<typeof bounds, { path: string; digest: string | null }>(
        `SELECT path, (SELECT digest FROM file WHERE file.path = differing.path AND ${inRelease}) AS digest
         FROM (${differing}) AS differing ORDER BY path`,
      )
      .all(bounds);
  }

  /**
   * Adds a release that differs from the newest by `change`, as a whole or not at all.
   * @throws TypeError when `change` removes a path that the newest release does not have
   */
  append(
    record: ReleaseRecord & {
      heldReason: string | null;
      steps: StepTimes;
      pages: number;
      entries: number;
    },
    change: ReleaseChange,
  ): Release {
    const counts = { written: change.put.length, removed: change.remove.length };
    const end = this.#database.prepare('UPDATE file SET to_seq = ? WHERE path = ? AND to_seq IS NULL');
    const begin = this.#database.prepare('INSERT INTO file (path, digest, key, from_seq) VALUES (?, ?, ?, ?)');
    const seq = this.#database.transaction(() => {
      const { lastInsertRowid } = this.#database
        .prepare(
          `INSERT INTO release (id, revision, site_version, created_at, held_reason, steps, pages, entries, written, removed)
           VALUES (@id, @revision, @siteVersion, @createdAt, @heldReason, @steps, @pages, @entries, @written, @removed)`,
        )
        .run({ ...record, ...counts, steps: JSON.stringify(record.steps) });
      const seq = Number(lastInsertRowid);
      for (const path of change.remove) {
        if (end.run(seq, path).changes === 0) throw new TypeError(`${path} is not in the release before ${record.id}.`);
      }
      for (const { path, digest, key } of change.put) {
        end.run(seq, path);
        begin.run(path, digest, key, seq);
      }
      return seq;
    })();
    return { ...record, ...counts, seq, activatedAt: null };
  }

  markActivated(seq: number, at: string, steps: StepTimes): void {
    this.#database
      .prepare('UPDATE release SET activated_at = ?, steps = ? WHERE seq = ?')
      .run(at, JSON.stringify(steps), seq);
  }

  /** Lets a release through that a gate refused: an operator looked at it. */
  approve(seq: number): void {
    this.#database.prepare('UPDATE release SET held_reason = NULL WHERE seq = ?').run(seq);
  }

  #one(rest: string, ...values: (string | number)[]): Release | null {
    const row = this.#database
      .prepare<(string | number)[], ReleaseRow>(`SELECT ${columns} FROM release ${rest}`)
      .get(...values);
    return row ? release(row) : null;
  }
}

function release(row: ReleaseRow): Release {
  // The column is written by this module alone.
  return { ...row, steps: JSON.parse(row.steps) as StepTimes };
}
