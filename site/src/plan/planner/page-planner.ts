import type { Mirror } from '../../mirror/mirror.ts';
import { CacheKeys } from '../cache-key.ts';
import { planChrome } from '../chrome.ts';
import type { PlanContext } from '../kind-plan.ts';
import { kindOf, planPage } from '../plan-page.ts';
import { PlanReader } from '../plan-reader.ts';
import type { PlannedPage } from '../planned-page.ts';
import { TrackedIndex, untracked } from '../tracked-index.ts';
import type { PageEntry } from './page-table.ts';

interface PagePlannerOptions {
  readonly mirror: Mirror;
  readonly siteUrl: string;
  readonly siteVersion: string;
  /** The moment that the plan holds for. */
  readonly asOf: string;
}

/** After this many pages what was remembered is forgotten, so that memory does not grow with the archive. */
const pagesAtATime = 2_000;

/**
 * Plans single pages of a plan once more, to be rendered: those that its last update did not plan, and so does not keep.
 * Remembers faces, so it serves one state of the mirror.
 */
export class PagePlanner {
  readonly #options: PagePlannerOptions;
  readonly #keys: CacheKeys;
  #context: PlanContext;
  #planned = 0;

  constructor(options: PagePlannerOptions) {
    this.#options = options;
    this.#keys = new CacheKeys(options.siteVersion);
    this.#context = contextOf(options);
  }

  /** @throws TypeError when the mirror has changed since the page was planned */
  page({ kind, name, cacheKey, path }: PageEntry): PlannedPage {
    if (++this.#planned % pagesAtATime === 0) this.#context = contextOf(this.#options);
    const keyed = planPage(kindOf(kind), name, this.#context, this.#keys);
    if (keyed?.page.cacheKey === cacheKey) return keyed.page;
    throw new TypeError(`The ${kind} at ${path} is not what was planned: the mirror has changed since.`);
  }
}

function contextOf({ mirror, siteUrl, asOf }: PagePlannerOptions): PlanContext {
  const reader = new PlanReader(new TrackedIndex(mirror.index, asOf, untracked));
  return { mirror, reader, chrome: planChrome(reader), siteUrl, problem: () => {} };
}
