import { lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { ContentStore } from './content-store.ts';
import { isErrorCode } from './error-code.ts';
import { machineStartedAgain, rememberMachineStart } from './machine-start.ts';
import type { ReleaseDatabase } from './release-database.ts';
import type { ReleaseList } from './release-list.ts';
import type { ReleaseTarget } from './release-target.ts';
import { ServingTree } from './serving-tree.ts';

const treeNames = ['a', 'b', 'c'];

/**
 * How long a tree that was just left stays untouched, in milliseconds. A request needs it from following `current` to opening
 * its file, a few milliseconds; a file that is open stays whole whatever happens to its name.
 */
const restTime = 500;

interface TreeRow {
  name: string;
  /** The release that the tree equals, or null when it is new or its release is no longer known. */
  seq: number | null;
  /** The release that it is being brought to; set while its files may be a mixture. */
  becoming: number | null;
  leftAt: number;
}

/**
 * Serves releases from a folder: a few trees of hard links that take turns, and a link `current` to the one that is live.
 * Any web server that follows `current` on every request can serve it.
 */
export class DirectoryTarget implements ReleaseTarget {
  readonly #database: ReleaseDatabase;
  readonly #list: ReleaseList;
  readonly #store: ContentStore;
  readonly #folder: string;
  readonly #current: string;

  /** @param folder holds the trees and `current`; on the same file system as the content store */
  constructor(
    folder: string,
    { database, list, store }: { database: ReleaseDatabase; list: ReleaseList; store: ContentStore },
  ) {
    this.#database = database;
    this.#list = list;
    this.#store = store;
    this.#folder = folder;
    this.#current = join(folder, 'current');
    const insert = database.prepare('INSERT OR IGNORE INTO tree (name) VALUES (?)');
    for (const name of treeNames) insert.run(name);
  }

  async prepare(): Promise<void> {
    const mayHaveLostWrites = machineStartedAgain(this.#database);
    for (const { name, seq, becoming } of this.#rows()) {
      const release = becoming ?? seq;
      if (release === null || !this.#list.get(release)) {
        this.#database.prepare('UPDATE tree SET seq = NULL, becoming = NULL WHERE name = ?').run(name);
      } else if (becoming !== null || mayHaveLostWrites) {
        await this.#tree(name).makeEqual(new Map(mapDigests(this.#list.files(release))));
        this.#database.prepare('UPDATE tree SET seq = ?, becoming = NULL WHERE name = ?').run(release, name);
      }
    }
    rememberMachineStart(this.#database);
  }

  async tidy(): Promise<void> {
    const live = this.live();
    if (live === null) return;
    // A tree built from nothing takes seconds for a large archive: not while somebody waits for their article.
    for (const row of this.#rows()) if (row.seq === null) await this.#bring(row, live);
  }

  live(): number | null {
    const name = this.#liveTree();
    return this.#rows().find((row) => row.name === name)?.seq ?? null;
  }

  async activate(seq: number): Promise<void> {
    const liveTree = this.#liveTree();
    const spare = this.#rows().filter(({ name }) => name !== liveTree);
    // The tree that needs no change, else the one that has rested longest.
    const chosen =
      spare.find((row) => row.seq === seq && row.becoming === null) ?? spare.sort((a, b) => a.leftAt - b.leftAt)[0];
    if (!chosen) throw new TypeError('A directory target needs a spare tree.');
    if (chosen.seq !== seq || chosen.becoming !== null) await this.#bring(chosen, seq);
    this.#switchTo(chosen.name);
    if (liveTree) this.#database.prepare('UPDATE tree SET left_at = ? WHERE name = ?').run(Date.now(), liveTree);
  }

  async #bring({ name, seq: from, becoming, leftAt }: TreeRow, seq: number): Promise<void> {
    const resting = leftAt + restTime - Date.now();
    // A clock that was set back must not keep a release waiting for longer than a rest.
    if (resting > 0) await rest(Math.min(resting, restTime));
    const tree = this.#tree(name);
    this.#database.prepare('UPDATE tree SET becoming = ? WHERE name = ?').run(seq, name);
    if (from === null || becoming !== null) await tree.makeEqual(new Map(mapDigests(this.#list.files(seq))));
    else await tree.apply(this.#list.difference(from, seq));
    this.#database.prepare('UPDATE tree SET seq = ?, becoming = NULL WHERE name = ?').run(seq, name);
  }

  #switchTo(name: string): void {
    const next = `${this.#current}.next`;
    rmSync(next, { force: true });
    symlinkSync(join('trees', name), next);
    renameSync(next, this.#current);
  }

  #liveTree(): string | null {
    try {
      return basename(readlinkSync(this.#current));
    } catch (error) {
      if (isErrorCode(error, 'ENOENT')) return null;
      if (lstatSync(this.#current, { throwIfNoEntry: false })) {
        throw new Error(`${this.#current} is not a symbolic link; move it away and start again.`, { cause: error });
      }
      throw error;
    }
  }

  #tree(name: string): ServingTree {
    return new ServingTree(join(this.#folder, 'trees', name), this.#store);
  }

  #rows(): TreeRow[] {
    return this.#database
      .prepare<[], TreeRow>('SELECT name, seq, becoming, left_at AS leftAt FROM tree ORDER BY name')
      .all();
  }
}

function* mapDigests(files: Iterable<{ path: string; digest: string }>): Generator<[string, string]> {
  for (const { path, digest } of files) yield [path, digest];
}
