import { everyHead, headsOf, moments, type Touched } from '../../mirror/touched.ts';
import { FileStore } from '../../pictures/file-store.ts';
import { CacheKeys } from '../cache-key.ts';
import type { Chrome } from '../page-kind.ts';
import { pageText } from '../page-text.ts';
import { fileOf } from '../plan-page.ts';
import { contested } from '../plan-release.ts';
import { plannedFile } from '../planned-files.ts';
import type { PlannedFile, PlannedPage, Redirect } from '../planned-page.ts';
import type { PlanOptions } from '../release-plan.ts';
import { siteVersion } from '../site-version.ts';
import { FreshPages } from './fresh-pages.ts';
import { PagePlanner } from './page-planner.ts';
import { chromeNumber, type PageEntry } from './page-table.ts';
import { PlanPass } from './plan-pass.ts';
import { PlanState } from './plan-state.ts';

/** A file of the release as a plan has it, with the key of what it is made from. */
export type PlannedEntry = { readonly key: string } & (
  { readonly page: PageEntry } | { readonly redirect: PlannedPage } | { readonly planned: PlannedFile }
);

interface PlannedAt {
  /** Place in the mirror's log of changes. */
  readonly mark: number;
  readonly revision: number;
  readonly asOf: string;
}

/**
 * Keeps a plan equal to the mirror at the cost of what changed: it knows on which answers of the mirror each page depends,
 * and plans those again whose answers a sync has touched. What it holds is always what {@link planRelease} would plan.
 */
export class Planner {
  /** Of the code that this process has loaded: one that lies on the disk later plans nothing here. */
  readonly siteVersion: string;
  readonly #options: Omit<PlanOptions, 'asOf'>;
  readonly #keys: CacheKeys;
  readonly #store: FileStore;
  readonly #state = new PlanState();
  #at: PlannedAt | null = null;
  /** What nobody was told of yet, because a pass did not come to its end. */
  #changed = new Set<string>();
  /** Pages that the last update planned. */
  readonly #fresh: FreshPages;
  /** Plans the other pages of one state to be rendered. */
  #pages: PagePlanner | null = null;

  /** @param options `siteVersion` is that of the code of this process; without one, that of the code on the disk */
  constructor(options: Omit<PlanOptions, 'asOf'> & { readonly siteVersion?: string }) {
    this.siteVersion = options.siteVersion ?? siteVersion(options.siteUrl);
    this.#keys = new CacheKeys(this.siteVersion);
    this.#options = options;
    this.#store = new FileStore(options.picturesFolder);
    this.#fresh = new FreshPages(options.mirror.folder);
  }

  /**
   * Brings the plan to the mirror as it is and to a moment.
   * @param asOf see {@link PlanOptions}
   * @param anew plan everything, whatever is known to have changed
   * @returns files of the release that may differ from before; all of them the first time
   * @throws {PlanFault} when a page cannot be planned; the next update then plans everything
   */
  update(asOf: string, { anew = false } = {}): ReadonlySet<string> {
    const { mirror, siteUrl } = this.#options;
    const known = anew ? null : this.#at;
    const touched = known && this.#touchedSince(known, asOf);
    // A pass that does not come to its end leaves the state half planned.
    this.#at = null;
    this.#pages = null;
    this.#fresh.clear();
    const at = { mark: mirror.mark, revision: mirror.revision, asOf };
    const pass = new PlanPass(this.#state, this.#changed, {
      mirror,
      siteUrl,
      asOf,
      keys: this.#keys,
      planned: ({ page, ownProps }) => this.#fresh.put(page, ownProps),
    });
    if (touched) pass.touched(touched);
    else pass.everything();
    this.#at = at;
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  /** The moment that the plan holds for. */
  get asOf(): string {
    return this.#planned.asOf;
  }

  /** Change number that the plan is equal to. */
  get revision(): number {
    return this.#planned.revision;
  }

  /** What stands at a path of the release, or null when nothing does. */
  at(file: string): PlannedEntry | null {
    const { pages, moved, hostFiles, shown } = this.#state;
    const page = pages.at(file);
    if (page) return { key: page.cacheKey, page };
    const redirect = moved.pages.get(file);
    if (redirect) return { key: redirect.cacheKey, redirect };
    const address = `/${file}`;
    const planned = hostFiles.get(file) ?? (shown.has(address) ? plannedFile(address, this.#store) : null);
    return planned && { key: planned.key, planned };
  }

  /** Path of every file of the release, in no order. */
  *files(): Generator<string> {
    const { pages, moved, hostFiles, shown } = this.#state;
    yield* pages.claims.files();
    yield* moved.pages.keys();
    yield* hostFiles.keys();
    for (const address of shown.all()) yield address.slice(1);
  }

  /**
   * A page with what it is made from, to be rendered.
   * @throws TypeError when the mirror has changed since the last update
   */
  page(entry: PageEntry): PlannedPage {
    const fresh = this.#fresh.page(entry, this.chrome);
    if (fresh) return fresh;
    this.#pages ??= new PagePlanner({ ...this.#options, siteVersion: this.siteVersion, asOf: this.asOf });
    return this.#pages.page(entry);
  }

  /** What {@link page} returns as a text that another thread can make the page of, see `pageOfText`. */
  pageText(entry: PageEntry): string {
    return this.#fresh.text(entry) ?? pageText(this.page(entry));
  }

  /** What all pages of the plan have around them. */
  get chrome(): Chrome {
    const { chrome } = this.#state;
    if (!chrome) throw new TypeError('Nothing is planned yet.');
    return chrome;
  }

  /**
   * Files of the pages on which a link to this address may stand because an editor typed it: no plan makes them new when
   * what stands at the address goes. A link in a menu, which is on every page, is told of the front page.
   */
  *typedLinksTo(address: string): Generator<string> {
    const { pages, moved, dependents } = this.#state;
    for (const { type, id } of this.#options.mirror.index.linking(address)) {
      for (const number of [...dependents.on(headsOf(type), id), ...dependents.on(everyHead, type)]) {
        const path = number === chromeNumber ? '/' : pages.entry(number)?.path;
        if (path !== undefined) yield fileOf(path);
      }
    }
    for (const { file, props } of moved.pages.values()) if (props.to === address) yield file;
  }

  /** How many pages of a kind there are. */
  count(kind: PageEntry['kind']): number {
    return this.#state.pages.count(kind);
  }

  /** For the static server, sorted by `from`. */
  get redirects(): readonly Redirect[] {
    return this.#state.moved.redirects;
  }

  /** Whether an address, with its query if it has one, answers 301. */
  isRedirected(address: string): boolean {
    return this.#state.moved.has(address);
  }

  /** Addresses of the sitemaps, sorted. */
  get sitemaps(): string[] {
    return this.#state.pages.pathsOf('sitemap').sort();
  }

  /** What an editor or operator should know and no page is refused for, one line each. */
  get problems(): string[] {
    const lines = [...this.#state.problems];
    for (const [first, ...others] of this.#state.contested()) {
      for (const other of others) if (first) lines.push(contested(other.path, first.kind, other.kind));
    }
    return lines;
  }

  /** What must be planned again, or null when that is not known: then everything. */
  #touchedSince({ mark, asOf: before }: PlannedAt, asOf: string): Touched | null {
    const touched = this.#options.mirror.touchedSince(mark);
    if (touched === null || before === asOf) return touched;
    for (const moment of this.#state.dependents.members(moments)) {
      if (moment <= before !== moment <= asOf) touched.add(moments, moment);
    }
    return touched.isEverything ? null : touched;
  }

  get #planned(): PlannedAt {
    if (!this.#at) throw new TypeError('Nothing is planned yet.');
    return this.#at;
  }
}
