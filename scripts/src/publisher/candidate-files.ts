import type { ReleaseChange, ReleaseFile } from '../release/release-list.ts';

/** The files of a release that is about to be added: those of the newest with a change laid over them, without a copy. */
export class CandidateFiles {
  readonly #head: ReadonlyMap<string, ReleaseFile>;
  readonly #put: ReadonlyMap<string, ReleaseFile>;
  readonly #removed: ReadonlySet<string>;

  constructor(head: ReadonlyMap<string, ReleaseFile>, { put, remove }: ReleaseChange) {
    this.#head = head;
    this.#put = new Map(put.map((file) => [file.path, file]));
    this.#removed = new Set(remove);
  }

  get(path: string): ReleaseFile | undefined {
    return this.#put.get(path) ?? (this.#removed.has(path) ? undefined : this.#head.get(path));
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const path of this.#head.keys()) if (!this.#removed.has(path) && !this.#put.has(path)) yield path;
    yield* this.#put.keys();
  }

  /** @param before how many HTML pages the newest release has */
  pageCount(before: number): number {
    const isNew = (path: string) => isPage(path) && !this.#head.has(path);
    const isGone = (path: string) => isPage(path) && this.#head.has(path);
    return before + [...this.#put.keys()].filter(isNew).length - [...this.#removed].filter(isGone).length;
  }
}

function isPage(path: string): boolean {
  return path.endsWith('.html');
}
