import type { CacheKeys } from '../cache-key.ts';
import { fileOf } from '../plan-page.ts';
import { foldersOf, redirectPageOf } from '../plan-release.ts';
import type { PlannedPageOf, Redirect } from '../planned-page.ts';

interface Made {
  readonly to: string;
  readonly page: PlannedPageOf<'redirect'> | null;
  /** Folders above its file. */
  readonly folders: readonly string[];
}

/** The redirects of a plan, and the small pages that stand at moved addresses. */
export class MovedAddresses {
  #redirects: readonly Redirect[] = [];
  #from: ReadonlySet<string> = new Set();
  #pages = new Map<string, PlannedPageOf<'redirect'>>();
  /** What was made of each redirect, by its address: of many thousands few change at a time. */
  #made = new Map<string, Made>();
  /** Files of pages that decide which redirects there are: with one of them comes or goes, all are planned again. */
  #watched = new Set<string>();

  /** Sorted by `from`. */
  get redirects(): readonly Redirect[] {
    return this.#redirects;
  }

  has(from: string): boolean {
    return this.#from.has(from);
  }

  get pages(): ReadonlyMap<string, PlannedPageOf<'redirect'>> {
    return this.#pages;
  }

  /** Whether a page that comes or goes at this file may change a redirect. */
  dependsOn(file: string): boolean {
    return this.#watched.has(file);
  }

  /**
   * Takes the redirects as they are.
   * @param asked addresses of which it was asked whether they have a page
   * @returns files of redirect pages that come, go or change
   */
  set(redirects: readonly Redirect[], asked: Iterable<string>, keys: CacheKeys, isFile: (file: string) => boolean) {
    const before = this.#pages;
    this.#redirects = redirects;
    this.#from = new Set(redirects.map(({ from }) => from));
    this.#pages = new Map();
    this.#watched = new Set(Array.from(asked, fileOf));
    const stands = (file: string) => isFile(file) || this.#pages.has(file);
    const made = this.#made;
    this.#made = new Map();
    for (const redirect of redirects) {
      const known = made.get(redirect.from);
      const entry = known?.to === redirect.to ? known : madeOf(redirect, keys);
      const { page, folders } = entry;
      this.#made.set(redirect.from, entry);
      if (!page) continue;
      for (const file of [page.file, ...folders]) this.#watched.add(file);
      if (!stands(page.file) && !folders.some(stands)) this.#pages.set(page.file, page);
    }
    const all = new Set([...before.keys(), ...this.#pages.keys()]);
    return [...all].filter((file) => before.get(file)?.cacheKey !== this.#pages.get(file)?.cacheKey);
  }
}

function madeOf(redirect: Redirect, keys: CacheKeys): Made {
  const page = redirectPageOf(redirect, keys);
  return { to: redirect.to, page, folders: page ? foldersOf(page.file) : [] };
}
