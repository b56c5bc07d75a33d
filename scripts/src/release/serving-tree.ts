import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { ContentStore } from './content-store.ts';
import { isErrorCode } from './error-code.ts';

/** How many files are handled before other work of the process gets its turn. */
const filesAtATime = 200;

/** A file that a tree must have, or with `digest: null` must not have. */
export interface WantedFile {
  readonly path: string;
  readonly digest: string | null;
}

/** A folder of hard links into the content store: what a web server serves. Its files are replaced, never written in place. */
export class ServingTree {
  readonly folder: string;
  readonly #store: ContentStore;

  constructor(folder: string, store: ContentStore) {
    this.folder = folder;
    this.#store = store;
    mkdirSync(folder, { recursive: true });
  }

  /** Brings these paths to what is wanted and leaves all others. May be repeated after it was interrupted. */
  async apply(wanted: Iterable<WantedFile>): Promise<void> {
    const put: (WantedFile & { digest: string })[] = [];
    let handled = 0;
    // Removals come first, so that a file may take the place of a folder and a folder that of a file.
    for (const { path, digest } of wanted) {
      if (digest === null) {
        this.#remove(path);
        if (++handled % filesAtATime === 0) await breathe();
      } else put.push({ path, digest });
    }
    for (const { path, digest } of put) {
      this.#put(path, digest);
      if (++handled % filesAtATime === 0) await breathe();
    }
  }

  /**
   * Compares the whole tree with a complete list and mends what differs.
   * @param complete path → digest of every file
   */
  async makeEqual(complete: ReadonlyMap<string, string>): Promise<void> {
    const surplus: WantedFile[] = [];
    for (const path of filesBelow(this.folder)) if (!complete.has(path)) surplus.push({ path, digest: null });
    await this.apply(surplus);
    removeEmptyFolders(this.folder);
    await this.apply(Array.from(complete, ([path, digest]) => ({ path, digest })));
  }

  #put(path: string, digest: string): void {
    const place = join(this.folder, path);
    const content = this.#store.path(digest);
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there?.ino === statSync(content).ino) return;
    mkdirSync(dirname(place), { recursive: true });
    if (!there) return linkOrCopy(content, place);
    const beside = `${place}.${randomBytes(4).toString('hex')}.next`;
    linkOrCopy(content, beside);
    renameSync(beside, place);
  }

  #remove(path: string): void {
    rmSync(join(this.folder, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.folder, folder));
      } catch (error) {
        if (isErrorCode(error, 'ENOTEMPTY', 'EEXIST')) return;
        if (!isErrorCode(error, 'ENOENT')) throw error;
      }
    }
  }
}

/** Some file systems have no hard links, and others allow a file only so many. */
function linkOrCopy(content: string, place: string): void {
  try {
    linkSync(content, place);
  } catch (error) {
    if (!isErrorCode(error, 'EMLINK', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP')) throw error;
    copyFileSync(content, place);
  }
}

function* filesBelow(folder: string, prefix = ''): Generator<string> {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) yield* filesBelow(folder, `${path}/`);
    else yield path;
  }
}

/** @returns true when the folder itself is empty afterwards */
function removeEmptyFolders(folder: string, isRoot = true): boolean {
  let empty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !removeEmptyFolders(join(folder, entry.name), false)) empty = false;
  }
  if (empty && !isRoot) rmdirSync(folder);
  return empty;
}
