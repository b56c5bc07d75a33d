import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { ReleaseRecord } from '@loa/shared-types/release-record';
import type { Mirror, ReleasePlan, Renderer } from '@loa/site';
import type { ContentStore } from '../release/content-store.ts';
import type { Release, ReleaseChange, ReleaseFile } from '../release/release-list.ts';
import type { Releases } from '../release/releases.ts';
import { RetiredAssets } from '../release/retired-assets.ts';
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
  /** Told when the next step begins. */
  readonly enter: (step: 'rendering' | 'verifying') => void;
}

export interface Made {
  /** The release that was added, or null when the newest has all of it already. */
  readonly release: Release | null;
  /** Entries whose page could not be made and that keep their last one. */
  readonly held: readonly HeldEntry[];
  /** Entries whose first page could not be made: they must leave the plan, or lists would link to nothing. */
  readonly unmade: readonly HeldEntry[];
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

  async make({ plan, renderer, clock, signal, enter }: Order): Promise<Made> {
    const { list } = this.#options.releases;
    const head = list.head();
    const headFiles = this.#headFiles.of(head);
    enter('rendering');
    const wanted = await clock.time('plan', () => wantedFiles(plan, renderer));
    const stale = [...wanted.values()].filter(({ path, key }) => headFiles.get(path)?.key !== key);
    const { put, failed } = await clock.time('render', () =>
      renderChanged(stale, { renderer, store: this.#store, signal }),
    );
    const unmade = failed.filter(({ page }) => !headFiles.has(page.file)).map(heldEntry);
    const held = failed.map(heldEntry);
    if (unmade.length > 0) return { release: null, held, unmade, warnings: [] };
    this.#retired.restore(wanted.keys());
    const unneeded = [...headFiles.keys()].filter((path) => !wanted.has(path) && path !== releaseFile);
    const remove = this.#retired.leaving(unneeded, new Date());
    const isSame = head !== null && head.revision === plan.revision && head.siteVersion === plan.siteVersion;
    if (isSame && put.length === 0 && remove.length === 0) return { release: null, held, unmade, warnings: [] };

    enter('verifying');
    const record = newRecord(plan, head);
    const change = { put: [...put, await this.#releaseJson(record)], remove };
    const candidate = this.#candidate(plan, change, head, failed);
    const findings = await clock.time('verify', () => passGates(candidate));
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
    return { release, held, unmade, warnings: [...plan.problems, ...findings.warnings] };
  }

  async #releaseJson(record: ReleaseRecord): Promise<ReleaseFile> {
    const digest = await this.#store.put(Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
    return { path: releaseFile, digest, key: record.id };
  }

  #candidate(plan: ReleasePlan, change: ReleaseChange, head: Release | null, failed: readonly FailedPage[]): Candidate {
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
      heldPages: new Set(failed.map(({ page }) => page.file)),
      read: (path) => this.#store.read(files.get(path)?.digest ?? ''),
    };
  }
}

const releaseFile = 'release.json';

function heldEntry({ entry, reason }: FailedPage): HeldEntry {
  return { type: entry.type, documentId: entry.id, version: entry.version, reason };
}

function countPages(paths: Iterable<string>): number {
  return [...paths].filter((path) => path.endsWith('.html')).length;
}

/** Ids sort by time even when the clock was set back since the last release. */
function newRecord(plan: ReleasePlan, head: Release | null): ReleaseRecord {
  const afterHead = head ? Date.parse(head.createdAt) + 1 : 0;
  const createdAt = new Date(Math.max(Date.now(), afterHead)).toISOString();
  return { id: createdAt.replace(/[-:.]/g, ''), revision: plan.revision, siteVersion: plan.siteVersion, createdAt };
}
