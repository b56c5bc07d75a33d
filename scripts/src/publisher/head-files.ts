import type { Release, ReleaseChange, ReleaseFile, ReleaseList } from '../release/release-list.ts';

/** The files of the newest release in memory: reading 100,000 rows for every release would cost more than the release. */
export class HeadFiles {
  readonly #list: ReleaseList;
  #seq: number | null = null;
  #files = new Map<string, ReleaseFile>();

  constructor(list: ReleaseList) {
    this.#list = list;
  }

  /** Path → file of this release. */
  of(head: Release | null): ReadonlyMap<string, ReleaseFile> {
    if (this.#seq !== (head?.seq ?? null)) {
      this.#files = new Map();
      if (head) for (const file of this.#list.files(head.seq)) this.#files.set(file.path, file);
      this.#seq = head?.seq ?? null;
    }
    return this.#files;
  }

  /** Follows a release that was added to the list. */
  advance(to: Release, change: ReleaseChange): void {
    for (const path of change.remove) this.#files.delete(path);
    for (const file of change.put) this.#files.set(file.path, file);
    this.#seq = to.seq;
  }
}
