import type { Mirror, Planner, Renderer, SearchIndex } from '@loa/site';
import type { Made, ReleaseMaker } from './release-maker.ts';
import { StepClock } from './step-clock.ts';

/** How long the search may stay behind while news keep coming. Milliseconds. */
const patience = 5_000;

interface SearchFollowerOptions {
  readonly mirror: Mirror;
  readonly search: SearchIndex;
  readonly maker: ReleaseMaker;
  readonly planner: Planner;
  readonly renderer: (siteVersion: string) => Promise<Renderer>;
  readonly signal: AbortSignal;
  /** Whether there is news to publish. */
  readonly isNewsWaiting: () => boolean;
}

/** Has the search follow what was published in a release of its own, so that no news waits for it. */
export class SearchFollower {
  readonly #options: SearchFollowerOptions;
  /** Place in the mirror's log of changes that the newest release's search is equal to. */
  #followed: number | null = null;
  #behindSince: number | null = null;
  #isCompared = false;

  constructor(options: SearchFollowerOptions) {
    this.#options = options;
  }

  /** Whether the search has been behind for as long as readers of the news that came meanwhile should wait. */
  isOverdue(): boolean {
    if (this.#followed === this.#options.mirror.mark) return false;
    this.#behindSince ??= performance.now();
    return performance.now() - this.#behindSince > patience;
  }

  /**
   * Makes the release, if the search is behind and no news waits. The plan must be that of the newest release.
   * @returns null when there is nothing to do, or not now
   */
  async follow(): Promise<Made | null> {
    const { mirror, search, maker, planner, renderer, signal, isNewsWaiting } = this.#options;
    const { mark } = mirror;
    if (this.#followed === mark) return null;
    const mayGoOn = () => !signal.aborted && (!isNewsWaiting() || this.isOverdue());
    if (!mayGoOn()) return null;
    const clock = new StepClock();
    const changed = await clock.time('search', () => search.updateInTurns(() => !signal.aborted && !isNewsWaiting()));
    if (!changed) return null;
    // A publisher that has just started does not know what the newest release has.
    maker.compare(this.#isCompared ? changed : 'everything');
    const booted = await renderer(planner.siteVersion);
    const made = await maker.make({
      plan: planner,
      renderer: booted,
      clock,
      signal,
      rendered: new Map(),
      enter: () => {},
    });
    this.#isCompared = true;
    this.#followed = mark;
    this.#behindSince = null;
    return made;
  }
}
