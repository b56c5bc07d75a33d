import { setTimeout as sleep } from 'node:timers/promises';
import { type PublisherStatus, publisherStatus } from '@loa/shared-types/publisher-status';
import { releaseRecord } from '@loa/shared-types/release-record';
import { CommandFailure } from '../command-failure.ts';
import { type Release } from '../release/release-list.ts';
import { openReleases } from '../release/releases.ts';
import { answers } from '../start/answers.ts';
import { type BenchNewsroom } from './bench-newsroom.ts';
import { type PeakMemory } from './peak-memory.ts';

/** Milliseconds after which something that was published is said not to come; a change of everything takes its time. */
const patience = 20 * 60_000;

/** The publisher and the static server of a newsroom, running, with everything published already live. */
export class LiveSite {
  readonly #newsroom: BenchNewsroom;
  readonly publisherGroup: number;

  private constructor(newsroom: BenchNewsroom, publisherGroup: number) {
    this.#newsroom = newsroom;
    this.publisherGroup = publisherGroup;
  }

  /**
   * Starts both and resolves when the first release is live.
   * @throws {CommandFailure} when the publisher cannot make it
   */
  static start(newsroom: BenchNewsroom, memory?: PeakMemory): Promise<LiveSite> {
    const { addresses, supervisor, loa, progress } = newsroom;
    return progress.step('Starting the publisher and the static server, and making the first release', async () => {
      const ready = async () => {
        if (await answers(`${addresses.publisher}/readyz`)) return true;
        const isUp = await answers(`${addresses.publisher}/healthz`);
        const problem = isUp ? (await statusOf(addresses.publisher)).problem : null;
        if (problem) throw new CommandFailure(`The publisher makes no release: ${problem.message}`);
        return false;
      };
      const publisher = await supervisor.keep({ ...loa('publisher'), ready });
      const server = await supervisor.keep({ ...loa('serve'), ready: () => answers(`${addresses.site}/release.json`) });
      for (const { pid } of [publisher, server]) memory?.watch(pid);
      if (publisher.pid === undefined) throw new Error('The publisher runs without a process.');
      return new LiveSite(newsroom, publisher.pid);
    });
  }

  status(): Promise<PublisherStatus> {
    return statusOf(this.#newsroom.addresses.publisher);
  }

  /** Change number that readers get now. */
  async revision(): Promise<number> {
    const response = await fetch(`${this.#newsroom.addresses.site}/release.json`);
    return releaseRecord.parse(await response.json()).revision;
  }

  /** Resolves when readers get everything up to this change number. */
  async shows(revision: number): Promise<void> {
    const deadline = performance.now() + patience;
    while ((await this.revision()) < revision) {
      if (performance.now() > deadline) throw new CommandFailure(await this.#whyNot(revision));
      await sleep(4);
    }
  }

  /**
   * Resolves when the page holds the text. It is read only when a release after that of `revision` is served: to read it
   * again and again takes a good part of a core, which the publisher needs.
   */
  async pageShows(path: string, text: string, revision: number): Promise<void> {
    const deadline = performance.now() + patience;
    await this.shows(revision + 1);
    for (;;) {
      const response = await fetch(this.#newsroom.addresses.site + path);
      if ((await response.text()).includes(text)) return;
      if (performance.now() > deadline) throw new CommandFailure(`${path} never showed "${text}".`);
      await sleep(4);
    }
  }

  /** Place of the newest release in the list. */
  head(): number {
    return this.#releases(({ list }) => list.head()?.seq ?? 0);
  }

  /**
   * The releases after a place in the list by which readers got everything up to a change number, oldest first, once the
   * publisher has written down how long the last took to activate. The search follows in releases of its own, which are
   * left out.
   */
  async releasesFor(number: number, after: number): Promise<Release[]> {
    for (;;) {
      const all = this.#releases(({ list }) => list.all()).filter(
        ({ seq, steps }) => seq > after && !('search' in steps),
      );
      const [newest] = all;
      if (newest && newest.revision >= number && 'activate' in newest.steps) return all.toReversed();
      await sleep(5);
    }
  }

  /** Files at which any of these releases differs from the one before it, by path. */
  filesOf(releases: readonly Release[]): string[] {
    return this.#releases(({ list }) => [...new Set(releases.flatMap(({ seq }) => list.pathsBetween(seq - 1, seq)))]);
  }

  #releases<T>(read: (releases: ReturnType<typeof openReleases>) => T): T {
    const releases = openReleases(this.#newsroom.data.releases);
    try {
      return read(releases);
    } finally {
      releases.close();
    }
  }

  async #whyNot(revision: number): Promise<string> {
    const { problem, state } = await this.status();
    return `Readers never got change ${revision}; the publisher is ${state}: ${problem?.message ?? 'it names no problem'}`;
  }
}

async function statusOf(publisher: string): Promise<PublisherStatus> {
  return publisherStatus.parse(await (await fetch(`${publisher}/status`)).json());
}
