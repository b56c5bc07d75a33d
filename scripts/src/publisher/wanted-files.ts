import type { PageEntry, PlannedFile, PlannedPage, Planner, Renderer, SearchIndex } from '@loa/site';

/** A file to be made: from a page named in some way, or as it is; and the digest of what it is made from. */
export type FileToMake<Page> = { readonly path: string; readonly key: string } & (
  { readonly page: Page } | { readonly redirect: PlannedPage } | { readonly planned: PlannedFile }
);

/** A file that the next release must have. */
export type WantedFile = FileToMake<PageEntry>;

/** The files that a release must have by a plan, save `release.json`, which says of it what is known last. */
export class WantedFiles {
  readonly #planner: Planner;
  /** What the renderer adds to every release. */
  readonly #added: ReadonlyMap<string, PlannedFile>;
  /** What it has is of the search; null while that is not known. */
  readonly #search: SearchIndex | null;

  private constructor(planner: Planner, added: ReadonlyMap<string, PlannedFile>, search: SearchIndex | null) {
    this.#planner = planner;
    this.#added = added;
    this.#search = search;
  }

  static of(planner: Planner, renderer: Renderer, search: SearchIndex | null = null): WantedFiles {
    const added = [...renderer.assets, ...renderer.sitemapIndex(planner.sitemaps)];
    return new WantedFiles(planner, new Map(added.map((file) => [file.file, file])), search);
  }

  /** Paths that are looked at for every release, because nobody says whether they changed. */
  get added(): Iterable<string> {
    return this.#added.keys();
  }

  *paths(): Generator<string> {
    yield* this.#added.keys();
    yield* this.#planner.files();
    if (this.#search) yield* this.#search.paths();
  }

  has(path: string): boolean {
    return this.key(path) !== null;
  }

  /** Digest of what a file is made from, or null when the release must not have it. */
  key(path: string): string | null {
    return this.#planner.at(path)?.key ?? this.#added.get(path)?.key ?? this.#search?.key(path) ?? null;
  }

  /** How to make a file, or null when the release must not have it. */
  file(path: string): WantedFile | null {
    const entry = this.#planner.at(path);
    if (entry) return { path, ...entry };
    const planned = this.#added.get(path) ?? this.#search?.file(path);
    return planned ? { path, key: planned.key, planned } : null;
  }

  /** The page at a path with what it is made from, or null when none is planned there. */
  page(path: string): PlannedPage | null {
    const entry = this.#planner.at(path);
    if (entry && 'page' in entry) return this.#planner.page(entry.page);
    return entry && 'redirect' in entry ? entry.redirect : null;
  }
}
