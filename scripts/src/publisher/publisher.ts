import type { HeldEntry, PublisherStatus } from '@loa/shared-types/publisher-status';
import {
  asOfNow,
  awaitChange,
  type Mirror,
  Planner,
  type Renderer,
  SearchIndex,
  syncMirror,
  type SyncMode,
} from '@loa/site';
import { isDiskFull } from '../release/error-code.ts';
import { pinned, wantedRelease } from '../release/pin.ts';
import { activateWanted, type Releases } from '../release/releases.ts';
import { dropOrphans } from '../release/retention.ts';
import { pauseAfter } from './backoff.ts';
import { ChangeWatch } from './change-watch.ts';
import { describeFailure } from './describe-failure.ts';
import { nightOf } from './night.ts';
import { Nudges } from './nudges.ts';
import type { Log } from './publisher-log.ts';
import { publisherStatus } from './publisher-status.ts';
import { StateMachine } from './publisher-state.ts';
import { makeRelease } from './make-release.ts';
import { ReleaseMaker } from './release-maker.ts';
import { SearchFollower } from './search-follower.ts';
import { StepClock } from './step-clock.ts';
import { WarmRenderer } from './warm-renderer.ts';
import { Warnings } from './warnings.ts';

export interface PublisherOptions {
  readonly releases: Releases;
  readonly mirror: Mirror;
  readonly boot: (siteVersion: string) => Promise<Renderer>;
  readonly cmsUrl: string;
  readonly readToken: string;
  readonly picturesFolder: string;
  readonly siteUrl: string;
  /** Version of the site's code in this process; without it, that of the code on the disk. */
  readonly siteVersion?: string;
  readonly log: Log;
  /** The clock that the plan and the nightly comparison go by. */
  readonly now?: () => Date;
}

/** How often a pass is made: it looks for what operators decided, and whether the CMS has said that anything changed. Milliseconds. */
const pollInterval = 1_000;

/** While news follow each other, asking costs less than opening a question anew after each. */
const passesBeforeWatch = 5;

/**
 * Keeps the site equal to the CMS. One pass at a time: bring the mirror up to date, plan, make what differs, check it,
 * activate it. A pass begins from what is on disk alone, so one that was killed is simply made again.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #maker: ReleaseMaker;
  readonly #renderer: WarmRenderer;
  readonly #planner: Planner;
  readonly #search: SearchFollower;
  readonly #machine = new StateMachine();
  readonly #nudges = new Nudges();
  readonly #watch: ChangeWatch;
  readonly #stopping = new AbortController();
  #problem: PublisherStatus['problem'] = null;
  #loggedProblem: string | null = null;
  #seen: number | null = null;
  #held: readonly HeldEntry[] = [];
  readonly #warnings: Warnings;
  #codeFault: string | null = null;
  readonly #loggedHeld = new Set<string>();
  #plannedFor: string | null = null;
  /** The night in which the whole manifest was last compared. */
  #comparedIn: number | null = null;
  #reconciled = false;
  /** How many passes in a row found nothing to make. */
  #quietPasses = 0;
  #isRunning = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
    const search = new SearchIndex(options.mirror);
    this.#maker = new ReleaseMaker({ ...options, search });
    this.#warnings = new Warnings(this.#maker.deadLinks, options.log);
    this.#renderer = new WarmRenderer(options.boot);
    this.#planner = new Planner(options);
    this.#watch = new ChangeWatch(
      (signal) => awaitChange({ ...options, signal }),
      () => this.#nudges.nudge(),
    );
    this.#search = new SearchFollower({
      mirror: options.mirror,
      search,
      maker: this.#maker,
      planner: this.#planner,
      renderer: (siteVersion) => this.#renderer.of(siteVersion),
      signal: this.#stopping.signal,
      isNewsWaiting: () => this.#nudges.isWaiting,
    });
  }

  /** Something may have changed: look now instead of at the next second. */
  nudge(): void {
    this.#nudges.nudge();
  }

  /** Why a newer version of the code cannot take over, for the status; null when there is none. */
  set codeFault(fault: string | null) {
    this.#codeFault = fault;
  }

  /** True once a release is live and the CMS was asked since this process started. */
  get ready(): boolean {
    return this.#reconciled && this.#options.releases.target.live() !== null;
  }

  status(): PublisherStatus {
    return publisherStatus({
      releases: this.#options.releases,
      machine: this.#machine,
      seen: this.#seen,
      held: this.#allHeld(),
      problem: this.#problem,
      warnings: this.#warnings.list(this.#codeFault === null ? [] : [this.#codeFault]),
      siteUrl: this.#options.siteUrl,
    });
  }

  /** Runs until {@link stop}. */
  async run(): Promise<void> {
    this.#isRunning = true;
    while (!this.#stopping.signal.aborted) {
      const plannedBefore = this.#plannedFor;
      const isFine = await this.attempt();
      this.#quietPasses = isFine && this.#plannedFor === plannedBefore ? this.#quietPasses + 1 : 0;
      if (this.#quietPasses > passesBeforeWatch) this.#watch.begin(this.#options.mirror.revision);
      else this.#watch.end();
      if (!isFine) this.#logProblem();
      await this.#nudges.wait(isFine ? pollInterval : pauseAfter(this.#problem?.attempts ?? 1));
    }
    this.#watch.end();
  }

  /** Lets the step that runs come to an end and makes no other. */
  stop(): void {
    this.#stopping.abort(new Error('The publisher is stopping.'));
    this.#nudges.nudge();
  }

  /** Frees what the publisher itself opened; call it when {@link run} has ended. */
  async close(): Promise<void> {
    await this.#renderer.close();
  }

  /**
   * One pass, with the search unless {@link run} makes another after it. What fails is kept for the status.
   * @returns false when it failed and should be tried again after a pause
   */
  async attempt(): Promise<boolean> {
    try {
      await this.#pass();
      this.#reconciled = true;
      return true;
    } catch (error) {
      if (!this.#stopping.signal.aborted) await this.#fail(error);
      return false;
    }
  }

  async #pass(): Promise<void> {
    const clock = new StepClock();
    const nudged = this.#nudges.take();
    if (nudged !== null) clock.add('nudge', nudged);
    // One that cannot be placed must not keep away the change that mends it.
    const misplaced = await this.#activate().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const now = this.#options.now?.() ?? new Date();
    const night = nightOf(now);
    const mode = this.#comparedIn === night ? 'incremental' : 'compare';
    // Looking every second whether anything changed is no news; a pass that somebody or something caused is.
    if (mode === 'compare' || nudged !== null) this.#machine.enter('syncing');
    if (mode === 'compare' || nudged !== null || !this.#watch.watches(this.#options.mirror.revision)) {
      // What the CMS would say of the revision before is then no news.
      this.#watch.end();
      await clock.time('pull', () => this.#sync(mode));
    }
    this.#comparedIn = night;
    const { releases, mirror, log } = this.#options;
    const asOf = asOfNow(now);
    const plannedFor = `${mirror.lineage} ${mirror.revision} ${asOf}`;
    // While a release is pinned nothing newer may be served, so nothing newer is made.
    if (pinned(releases.database) !== null || (this.#plannedFor === plannedFor && mode === 'incremental')) {
      if (misplaced) throw misplaced.error;
      this.#reportResult();
      return this.#followWithSearch();
    }
    const made = await makeRelease(this.#maker, {
      mirror,
      planner: this.#planner,
      asOf,
      anew: mode === 'compare',
      renderer: (siteVersion) => this.#renderer.of(siteVersion),
      clock,
      signal: this.#stopping.signal,
      enter: (step) => this.#machine.enter(step),
      holding: (entries) => this.#logHeld(entries),
    });
    this.#held = made.held;
    this.#warnings.planned(this.#planner.problems);
    this.#logHeld(made.held);
    if (made.release?.heldReason) log(`held release ${made.release.id}: ${made.release.heldReason}`);
    await this.#activate();
    this.#plannedFor = plannedFor;
    this.#reportResult();
    // A pass comes every second. The search waits for one without news, so that news that follow each other do not wait for it.
    if (!this.#isRunning || this.#search.isOverdue()) await this.#followWithSearch();
    await releases.target.tidy();
  }

  /** Makes the search follow the newest release, unless an operator has to decide first what is served. */
  async #followWithSearch(): Promise<void> {
    const { releases } = this.#options;
    if (pinned(releases.database) !== null || releases.list.head()?.heldReason !== null) return;
    const made = await this.#search.follow();
    if (!made?.release) return;
    await this.#activate();
    this.#reportResult();
  }

  /** Readers get the release that they should get: one just made, one of an attempt that was killed, or an operator's choice. */
  async #activate(): Promise<void> {
    const { releases, mirror, log } = this.#options;
    const wanted = wantedRelease(releases.database, releases.list);
    if (wanted && wanted.seq !== releases.target.live()) {
      this.#machine.enter('activating');
      await activateWanted(releases);
      log(
        `live: release ${wanted.id}, revision ${wanted.revision}, ${wanted.written} files written, ${wanted.removed} removed`,
      );
    }
    const newest = releases.list.newestGood();
    if (newest) mirror.forgetReplaced(newest.id);
  }

  async #sync(mode: SyncMode): Promise<void> {
    const { mirror, cmsUrl, readToken, picturesFolder, log } = this.#options;
    const { signal } = this.#stopping;
    const result = await syncMirror({ mirror, cmsUrl, readToken, picturesFolder, mode, signal, progress: log });
    this.#seen = result.revision;
    this.#logHeld(result.held);
  }

  /** An entry that was held back is held for that, even if the page that it went back to cannot be made anew either. */
  #allHeld(): HeldEntry[] {
    const entries = [...this.#held, ...this.#options.mirror.held()];
    return [...new Map(entries.map((entry) => [`${entry.type}/${entry.documentId}`, entry])).values()];
  }

  #logHeld(entries: readonly HeldEntry[]): void {
    for (const { type, documentId, version, reason } of entries) {
      const name = `${type} ${documentId} at version ${version}`;
      if (this.#loggedHeld.has(name)) continue;
      this.#loggedHeld.add(name);
      this.#options.log(`held ${name}: ${reason}`);
    }
  }

  /** A pass has nothing left to do: say how things stand. */
  #reportResult(): void {
    const { list, target } = this.#options.releases;
    const head = list.head();
    const isRefused = head !== null && head.heldReason !== null;
    if (this.#loggedProblem !== null) this.#options.log('it works again');
    this.#loggedProblem = null;
    this.#problem = isRefused
      ? { message: `Release ${head.id} was refused: ${head.heldReason}`, attempts: 1, retryAt: null }
      : null;
    this.#machine.enter(isRefused ? 'held' : target.live() === null ? 'idle' : 'live');
  }

  /** Says why it failed, once for as long as the reason stays the same. */
  #logProblem(): void {
    const message = this.#problem?.message ?? null;
    if (this.#stopping.signal.aborted || message === this.#loggedProblem) return;
    this.#loggedProblem = message;
    this.#options.log(`failed: ${message}`);
  }

  async #fail(error: unknown): Promise<void> {
    const { releases } = this.#options;
    const message = describeFailure(error, releases);
    const attempts = (this.#problem?.retryAt ? this.#problem.attempts : 0) + 1;
    // What the attempt had stored takes the room that the next one needs.
    if (isDiskFull(error)) await dropOrphans(releases.database, releases.store);
    this.#problem = { message, attempts, retryAt: new Date(Date.now() + pauseAfter(attempts)).toISOString() };
    this.#machine.enter('failed');
  }
}
