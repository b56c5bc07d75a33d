import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { ReleaseRecord } from '@loa/shared-types/release-record';
import type { Mirror, ReleasePlan, Renderer } from '@loa/site';
import type { ContentStore } from '../release/content-store.ts';
import type { Release, ReleaseChange, ReleaseFile } from '../release/release-list.ts';
import type { Releases } from '../release/releases.ts';
import { RetiredAssets } from '../release/retired-assets.ts';
import { blame, heldFor } from './blame.ts';
import type { Candidate } from './gates/gate.ts';
import { passGates } from './gates/pass-gates.ts';
import { HeadFiles } from './head-files.ts';
import { entryOf } from './page-entry.ts';
import { renderChanged, type FailedPage } from './render-changed.ts';
import type { StepClock } from './step-clock.ts';
import { wantedFiles } from './wanted-files.ts';

export interface ReleaseMakerOptions {
  readonly releases: Releases;
  readonly mirror: Mirror;
  readonly siteUrl: string;
}

/** What a release is made from, and where its progress is told. */
export interface Order {
  readonly plan: ReleasePlan;
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
  readonly warnings: readonly string[];
}

/** Makes the next release from a plan: renders what differs from the newest, checks it, and adds it to the list. */
export class ReleaseMaker {
  readonly #options: ReleaseMakerOptions;
  readonly #store: ContentStore;
  readonly #headFiles: HeadFiles;
  readonly #retired: RetiredAssets;

  constructor(options: ReleaseMakerOptions) {
    this.#options = options;
    this.#store = options.releases.store;
    this.#headFiles = new HeadFiles(options.releases.list);
    this.#retired = new RetiredAssets(options.releases.database);
  }

  async make({ plan, renderer, clock, signal, rendered, enter }: Order): Promise<Made> {
    const { list } = this.#options.releases;
    const head = list.head();
    const headFiles = this.#headFiles.of(head);
    enter('rendering');
    const wanted = await clock.time('plan', () => wantedFiles(plan, renderer));
    const stale = [...wanted.values()].filter(({ path, key }) => headFiles.get(path)?.key !== key);
    const unmade = stale.filter(({ path, key }) => rendered.get(path)?.key !== key);
    const { put: made, failed } = await clock.time('render', () =>
      renderChanged(unmade, { renderer, store: this.#store, signal }),
    );
    for (const file of made) rendered.set(file.path, file);
    const put = stale.flatMap(({ path, key }) => {
      const file = rendered.get(path);
      return file?.key === key ? [file] : [];
    });
    const { mirror } = this.#options;
    const { holdBack, keep } = blame(failed, { mirror, made: put.length, isReleased: (file) => headFiles.has(file) });
    const held = keep.map(heldFor);
    const nothing = { release: null, held, holdBack, warnings: [] };
    if (holdBack.length > 0) return nothing;
    this.#retired.restore(wanted.keys());
    const unneeded = [...headFiles.keys()].filter((path) => !wanted.has(path) && path !== releaseFile);
    const remove = this.#retired.leaving(unneeded, new Date());
    const isSame = head !== null && head.revision === plan.revision && head.siteVersion === plan.siteVersion;
    if (isSame && put.length === 0 && remove.length === 0) {
      mirror.noteRelease(head.id);
      return nothing;
    }

    enter('verifying');
    const record = newRecord(plan, head);
    const change = { put: [...put, await this.#releaseJson(record)], remove };
    const candidate = this.#candidate(plan, change, head, keep);
    const findings = await clock.time('verify', () => passGates(candidate));
    mirror.noteRelease(record.id);
    const release = list.append(
      {
        ...record,
        heldReason: findings.refusals.length > 0 ? findings.refusals.join('; ') : null,
        steps: clock.steps,
        pages: countPages(candidate.paths),
        entries: candidate.entries,
      },
      change,
    );
    this.#headFiles.advance(release, change);
    return { release, held, holdBack, warnings: [...plan.problems, ...findings.warnings] };
  }

  async #releaseJson(record: ReleaseRecord): Promise<ReleaseFile> {
    const digest = await this.#store.put(Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
    return { path: releaseFile, digest, key: record.id };
  }

  #candidate(plan: ReleasePlan, change: ReleaseChange, head: Release | null, kept: readonly FailedPage[]): Candidate {
    const { releases, mirror, siteUrl } = this.#options;
    const files = new Map(this.#headFiles.of(head));
    for (const path of change.remove) files.delete(path);
    for (const file of change.put) files.set(file.path, file);
    const changed = new Set([...change.put.map(({ path }) => path), ...change.remove]);
    const before = releases.list.newestGood();
    // What a refused release changed is looked at again until a release passes.
    if (head && before && before.seq !== head.seq) {
      for (const path of releases.list.pathsBetween(before.seq, head.seq)) changed.add(path);
    }
    if (head && !before) for (const path of files.keys()) changed.add(path);
    return {
      plan,
      mirror,
      siteUrl,
      paths: new Set(files.keys()),
      changed,
      entries: plan.pages.filter((page) => entryOf(page) !== null).length,
      redirected: new Set(plan.redirects.map(({ from }) => from)),
      before,
      pages: new Map(plan.pages.map((page) => [page.file, page])),
      heldPages: new Set(kept.map(({ page }) => page.file)),
      read: (path) => this.#store.read(files.get(path)?.digest ?? ''),
    };
  }
}

const releaseFile = 'release.json';

function countPages(paths: Iterable<string>): number {
  return [...paths].filter((path) => path.endsWith('.html')).length;
}

/** Ids sort by time even when the clock was set back since the last release. */
function newRecord(plan: ReleasePlan, head: Release | null): ReleaseRecord {
  const afterHead = head ? Date.parse(head.createdAt) + 1 : 0;
  const createdAt = new Date(Math.max(Date.now(), afterHead)).toISOString();
  return { id: createdAt.replace(/[-:.]/g, ''), revision: plan.revision, siteVersion: plan.siteVersion, createdAt };
}
