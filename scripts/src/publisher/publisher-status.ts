import type { HeldEntry, PublisherStatus } from '@loa/shared-types/publisher-status';
import type { ReleaseRecord } from '@loa/shared-types/release-record';
import { pinned } from '../release/pin.ts';
import type { Release } from '../release/release-list.ts';
import type { Releases } from '../release/releases.ts';
import type { StateMachine } from './publisher-state.ts';

interface StatusSources {
  readonly releases: Releases;
  readonly machine: StateMachine;
  readonly seen: number | null;
  readonly held: readonly HeldEntry[];
  readonly problem: PublisherStatus['problem'];
  readonly warnings: readonly string[];
  readonly siteUrl: string;
}

/** How things stand, put together from the list of releases and what the publisher remembers. */
export function publisherStatus({ releases, machine, ...rest }: StatusSources): PublisherStatus {
  const { list, target, database } = releases;
  const live = target.live();
  const liveRelease = live === null ? null : list.get(live);
  const pin = pinned(database);
  return {
    state: machine.state,
    since: machine.since.toISOString(),
    live: liveRelease ? record(liveRelease) : null,
    seen: rest.seen,
    pinned: pin === null ? null : (list.get(pin)?.id ?? null),
    held: [...rest.held],
    problem: rest.problem,
    warnings: [...rest.warnings],
    recent: list.all().map(({ id, revision, steps, written, removed }) => ({ id, revision, steps, written, removed })),
    siteUrl: rest.siteUrl,
  };
}

function record({ id, revision, siteVersion, createdAt }: Release): ReleaseRecord {
  return { id, revision, siteVersion, createdAt };
}
