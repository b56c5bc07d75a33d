import type { ChangeFeed, Manifest } from '@loa/shared-types/change-feed';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { SyncError } from './sync-error.ts';

/** The versions that are published at a change number, of all documents or of those that changed; null: not published. */
export class Expected {
  readonly #versions = new Map<PublishedType, Map<string, number | null>>();

  /** True when every published document is listed, false when only those that changed are. */
  readonly whole: boolean;

  constructor(whole: boolean) {
    this.whole = whole;
    for (const type of publishedTypes) this.#versions.set(type, new Map());
  }

  static ofManifest({ rows }: Manifest): Expected {
    const expected = new Expected(true);
    for (const type of publishedTypes) {
      const row = rows[type];
      for (let place = 0; place < row.length; place += 2) {
        const [id, version] = [row[place], row[place + 1]];
        if (typeof id !== 'string' || typeof version !== 'number') {
          throw new SyncError(
            `The CMS's manifest is garbled at ${type} ${String(id)}: are CMS and site of the same version?`,
          );
        }
        expected.set(type, id, version);
      }
    }
    return expected;
  }

  add({ changes }: ChangeFeed): void {
    for (const [type, id, version] of changes) this.set(type, id, version);
  }

  /** Nothing is expected of what changed after the number that is synced to. */
  leaveOut({ changes }: ChangeFeed): void {
    for (const [type, id] of changes) this.of(type).delete(id);
  }

  set(type: PublishedType, id: string, version: number | null): void {
    this.of(type).set(id, version);
  }

  of(type: PublishedType): Map<string, number | null> {
    const versions = this.#versions.get(type);
    if (!versions) throw new TypeError(`${type} is no published type.`);
    return versions;
  }
}
