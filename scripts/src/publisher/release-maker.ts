import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { ReleaseRecord } from '@loa/shared-types/release-record';
import { addressedTypes } from '@loa/shared-types/published-type';
import { isSearchFile, type Mirror, type Planner, type Renderer, type SearchIndex } from '@loa/site';
import type { ContentStore } from '../release/content-store.ts';
import type { Release, ReleaseChange, ReleaseFile } from '../release/release-list.ts';
import type { Releases } from '../release/releases.ts';
import { RetiredAssets } from '../release/retired-assets.ts';
import { blame, heldForPages } from './blame.ts';
import { CandidateFiles } from './candidate-files.ts';
import { DeadLinks } from './dead-links.ts';
import type { Candidate } from './gates/gate.ts';
import { passGates } from './gates/pass-gates.ts';
import { HeadFiles } from './head-files.ts';
import { renderChanged, type FailedPage } from './render-changed.ts';
import type { StepClock } from './step-clock.ts';
import { WantedFiles } from './wanted-files.ts';

export interface ReleaseMakerOptions {
  readonly releases: Releases;
  readonly mirror: Mirror;
  readonly siteUrl: string;
  /** Its files stay as they are in the newest release while it is not ready. */
  readonly search: SearchIndex;
}

/** What a release is made from, and where its progress is told. */
export interface Order {
  readonly plan: Planner;
  readonly renderer: Renderer;
  readonly clock: StepClock;
  readonly signal: AbortSignal;
  /** Files made for an earlier plan of the same attempt, by path; those made now are added. */
  readonly rendered: Map<string, ReleaseFile>;
  /** Told when the next step begins. */
  readonly enter: (step: 'rendering' | 'verifying') => void;
}

export interface Made {
  /** The release that was added, or null when the newest has all of it already. */
  readonly release: Release | null;
  /** Entries that did not change and whose page could not be made anew: it stays as it was. */
  readonly held: readonly HeldEntry[];
  /** Entries that must be held back before anything can be made; then no release was. */
  readonly holdBack: readonly HeldEntry[];
}

/** Makes the next release from a plan: renders what differs from the newest, checks it, and adds it to the list. */
export class ReleaseMaker {
  readonly deadLinks: DeadLinks;
  readonly #options: ReleaseMakerOptions;
  readonly #store: ContentStore;
  readonly #headFiles: HeadFiles;
  readonly #retired: RetiredAssets;
  /** Files at which the plan and the newest release may differ, or `everything` as long as they were never compared. */
  #toCompare: Set<string> | 'everything' = 'everything';

  constructor(options: ReleaseMakerOptions) {
    this.#options = options;
    this.deadLinks = new DeadLinks(options.releases.database);
    this.#store = options.releases.store;
    this.#headFiles = new HeadFiles(options.releases.list);
    this.#retired = new RetiredAssets(options.releases.database);
  }

  /**
   * Has the next release made compare these files with the newest one, besides those that attempts which came to nothing
   * left over.
   */
  compare(files: ReadonlySet<string> | 'everything'): void {
    if (files === 'everything' || this.#toCompare === 'everything') this.#toCompare = 'everything';
    else for (const path of files) this.#toCompare.add(path);
  }

  async make({ plan, renderer, clock, signal, rendered, enter }: Order): Promise<Made> {
    const { releases, mirror, search } = this.#options;
    const { list } = releases;
    const head = list.head();
    const headFiles = this.#headFiles.of(head);
    enter('rendering');
    const isWhole = this.#toCompare === 'everything';
    const wanted = await clock.time('plan', () => WantedFiles.of(plan, renderer, search.isReady ? search : null));
    const paths = this.#pathsToCompare(wanted, headFiles);
    const stale = paths.filter((path) => {
      const key = wanted.key(path);
      return key !== null && headFiles.get(path)?.key !== key;
    });
    const toRender = stale.filter((path) => rendered.get(path)?.key !== wanted.key(path));
    const {
      put: made,
      failed,
      flushed,
    } = await clock.time('render', () =>
      renderChanged(toRender, {
        wanted,
        plan,
        renderer,
        store: this.#store,
        mirrorFolder: mirror.folder,
        signal,
      }),
    );
    for (const file of made) rendered.set(file.path, file);
    const put = stale.flatMap((path) => {
      const file = rendered.get(path);
      return file && file.key === wanted.key(path) ? [file] : [];
    });
    const { holdBack, keep } = blame(failed, { mirror, made: put.length, isReleased: (file) => headFiles.has(file) });
    const held = heldForPages(keep);
    const nothing = { release: null, held, holdBack };
    if (holdBack.length > 0) {
      await flushed;
      return nothing;
    }
    this.#retired.restore(wanted.added);
    const unneeded = paths.filter((path) => headFiles.has(path) && !wanted.has(path) && path !== releaseFile);
    const remove = this.#retired.leaving(unneeded, new Date());
    const isSame = head !== null && head.revision === plan.revision && head.siteVersion === plan.siteVersion;
    if (isSame && put.length === 0 && remove.length === 0) {
      mirror.noteRelease(head.id);
      this.#toCompare = new Set(keep.map(({ page }) => page.file));
      return nothing;
    }

    enter('verifying');
    const record = newRecord(plan, head);
    const change = { put: [...put, await this.#releaseJson(record)], remove };
    const sound = new Set(made.filter(({ isSound }) => isSound).map(({ path }) => path));
    const candidate = { ...this.#candidate(plan, wanted, change, head, keep), isWhole, sound };
    const [findings] = await clock.time('verify', () => Promise.all([passGates(candidate), flushed]));
    this.deadLinks.note(findings.warnings, candidate);
    mirror.noteRelease(record.id);
    const release = list.append(
      {
        ...record,
        heldReason: findings.refusals.length > 0 ? findings.refusals.join('; ') : null,
        steps: clock.steps,
        pages: candidate.pageCount,
        entries: candidate.entries,
      },
      change,
    );
    this.#headFiles.advance(release, change);
    // A page that stays as it was is tried again with every release.
    this.#toCompare = new Set(keep.map(({ page }) => page.file));
    return { release, held, holdBack };
  }

  #pathsToCompare(wanted: WantedFiles, head: ReadonlyMap<string, ReleaseFile>): string[] {
    const paths =
      this.#toCompare === 'everything' ? [...wanted.paths(), ...head.keys()] : [...wanted.added, ...this.#toCompare];
    const { search } = this.#options;
    return [...new Set(paths)].filter((path) => search.isReady || !isSearchFile(path)).sort();
  }

  async #releaseJson(record: ReleaseRecord): Promise<ReleaseFile> {
    const digest = await this.#store.put(Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
    return { path: releaseFile, digest, key: record.id };
  }

  #candidate(
    plan: Planner,
    wanted: WantedFiles,
    change: ReleaseChange,
    head: Release | null,
    kept: readonly FailedPage[],
  ): Omit<Candidate, 'isWhole' | 'sound'> {
    const { releases, mirror, siteUrl } = this.#options;
    const files = new CandidateFiles(this.#headFiles.of(head), change);
    const changed = new Set([...change.put.map(({ path }) => path), ...change.remove]);
    const before = releases.list.newestGood();
    // What a refused release changed is looked at again until a release passes.
    if (head && before && before.seq !== head.seq) {
      for (const path of releases.list.pathsBetween(before.seq, head.seq)) changed.add(path);
    }
    if (head && !before) for (const path of files) changed.add(path);
    return {
      plan,
      mirror,
      siteUrl,
      paths: files,
      pageCount: files.pageCount(head?.pages ?? 0),
      changed,
      // The page of an entry is of a kind with the name of its type.
      entries: addressedTypes.reduce((sum, type) => sum + plan.count(type), 0),
      redirected: { has: (address) => plan.isRedirected(address) },
      before,
      page: (path) => wanted.page(path),
      heldPages: new Set(kept.map(({ page }) => page.file)),
      read: (path) => this.#store.read(files.get(path)?.digest ?? ''),
    };
  }
}

const releaseFile = 'release.json';

/** Ids sort by time even when the clock was set back since the last release. */
function newRecord(plan: Planner, head: Release | null): ReleaseRecord {
  const afterHead = head ? Date.parse(head.createdAt) + 1 : 0;
  const createdAt = new Date(Math.max(Date.now(), afterHead)).toISOString();
  return { id: createdAt.replace(/[-:.]/g, ''), revision: plan.revision, siteVersion: plan.siteVersion, createdAt };
}
