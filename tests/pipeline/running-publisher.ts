import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { publisherStatus, type PublisherStatus } from '@loa/shared-types/publisher-status';

const scripts = join(import.meta.dirname, '../../scripts/src');
/** So that no publisher is left behind by a test that was killed. */
const exitWithParent = join(scripts, 'start/exit-with-parent.ts');

/** What a publisher works on; the same for one that is started after it. */
export interface PublisherSite {
  readonly data: string;
  readonly cmsUrl: string;
  readonly publisherUrl: string;
  readonly readToken: string;
  readonly webhookSecret: string;
}

/** A publisher in a process of its own, as `loa publisher` starts it. */
export class RunningPublisher {
  readonly #child: ChildProcess;
  readonly #url: string;
  #output = '';

  constructor(site: PublisherSite, args: readonly string[] = []) {
    this.#url = site.publisherUrl;
    this.#child = spawn(process.execPath, ['--import', exitWithParent, join(scripts, 'loa.ts'), 'publisher', ...args], {
      env: {
        ...process.env,
        LOA_DATA: site.data,
        LOA_CMS_URL: site.cmsUrl,
        LOA_PUBLISHER_URL: site.publisherUrl,
        LOA_SITE_URL: 'https://bao.example',
        LOA_READ_TOKEN: site.readToken,
        LOA_WEBHOOK_SECRET: site.webhookSecret,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk) => (this.#output += String(chunk)));
  }

  /** All that it has printed. */
  get output(): string {
    return this.#output;
  }

  /** Its answer, or null while it does not answer. */
  async status(): Promise<PublisherStatus | null> {
    try {
      return publisherStatus.parse(await (await fetch(`${this.#url}/status`)).json());
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  }

  /** Waits until its status is as wanted; fails with what it printed when it ends before that. */
  async until(isAsWanted: (status: PublisherStatus) => boolean): Promise<PublisherStatus> {
    for (;;) {
      const status = await this.status();
      if (status && isAsWanted(status)) return status;
      if (this.#child.exitCode !== null) throw new Error(`The publisher ended:\n${this.#output}`);
      await pause(50);
    }
  }

  /** @returns its exit code, null when a signal ended it */
  async ended(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  /** Asks it to stop, or kills it on the spot. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    this.#child.kill(signal);
    return this.ended();
  }
}
