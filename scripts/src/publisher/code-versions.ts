import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { siteVersion } from '@loa/site/site-version';
import { CommandFailure } from '../command-failure.ts';
import { isErrorCode } from '../release/error-code.ts';
import { onSignal } from '../serve/on-signal.ts';
import type { Log } from './publisher-log.ts';
import type { FromPublisherThread, PublisherThreadStart, ToPublisherThread } from './publisher-thread.ts';

/** How often the code on the disk is looked at; a version counts when it stayed for that long. Milliseconds. */
const lookInterval = 5_000;

/** Room for what is new; the default lets a publisher that plans everything take four times as much before it tidies up. */
export const publisherLimits = { maxYoungGenerationSizeMb: 48 };

const program = new URL('./publisher-thread.ts', import.meta.url);

/**
 * Runs a publisher until it is asked to stop. It works in a thread; when the site's code on the disk becomes another, a
 * second thread loads and builds that beside it, and takes its place when ready. Code that cannot be built changes
 * nothing but the status.
 * @throws CommandFailure of the publisher
 */
export async function publishWithNewestCode(siteUrl: string, log: Log): Promise<void> {
  const stopRequest = new Promise<'stop'>((resolve) => onSignal(() => resolve('stop')));
  let running = siteVersion(siteUrl);
  let seen = running;
  let thread = new PublisherThread({ standsBy: false });
  for (;;) {
    const looking = new AbortController();
    // Raced once for each version: what is still unsettled afterwards keeps something of every race.
    const cause = await Promise.race([
      anotherVersion(siteUrl, seen, looking.signal),
      thread.ended,
      stopRequest,
    ]).finally(() => looking.abort());
    if (typeof cause === 'string') return thread.stop();
    seen = cause.version;
    if (seen === running) {
      thread.tell({ codeFault: null });
      continue;
    }
    log(`the code of the site is of version ${seen}: it is made ready beside the one that works`);
    const next = new PublisherThread({ standsBy: true });
    const result = await Promise.race([next.ready, stopRequest]);
    if (result === 'stop') {
      await Promise.all([next.kill(), thread.stop()]);
      return;
    }
    if (result === 'ready') {
      await thread.stop();
      next.tell('take over');
      thread = next;
      running = seen;
      log(`version ${seen} of the site's code takes over`);
    } else {
      const codeFault = `Version ${seen} of the site's code cannot take over, so the one before it goes on: ${result.fault}`;
      log(codeFault);
      thread.tell({ codeFault });
    }
  }
}

/** Waits until the code on the disk is of another version than `known`. */
async function anotherVersion(siteUrl: string, known: string, signal: AbortSignal): Promise<{ version: string }> {
  let version = known;
  for (;;) {
    await pause(lookInterval, undefined, { ref: false, signal });
    const before = version;
    version = versionOnDisk(siteUrl) ?? before;
    if (version !== known && version === before) return { version };
  }
}

/** Null while files come and go. */
function versionOnDisk(siteUrl: string): string | null {
  try {
    return siteVersion(siteUrl);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
}

class PublisherThread {
  readonly #worker: Worker;
  /** Resolves once the thread stands by, or with why it cannot. */
  readonly ready: Promise<'ready' | { readonly fault: string }>;
  /** Resolves when the thread has come to its end, rejects when it failed. */
  readonly ended: Promise<'ended'>;

  constructor(start: PublisherThreadStart) {
    // What the main program preloads is not for its threads.
    const worker = new Worker(program, { workerData: start, execArgv: [], resourceLimits: publisherLimits });
    this.#worker = worker;
    this.ended = new Promise((resolve, reject) => {
      worker.on('error', (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))));
      worker.on('message', (message: FromPublisherThread) => {
        if (message !== 'ready') reject(new CommandFailure(message.failure, { exitCode: message.exitCode }));
      });
      worker.on('exit', () => resolve('ended'));
    });
    this.ready = new Promise((resolve) => {
      worker.on('message', (message: FromPublisherThread) => message === 'ready' && resolve(message));
      this.ended.then(
        () => resolve({ fault: 'it ended' }),
        (error: unknown) => resolve({ fault: error instanceof Error ? error.message : String(error) }),
      );
    });
  }

  tell(message: ToPublisherThread): void {
    this.#worker.postMessage(message);
  }

  /** Lets the step that runs come to an end. */
  async stop(): Promise<void> {
    this.tell('stop');
    await this.ended;
  }

  async kill(): Promise<void> {
    await this.#worker.terminate();
  }
}
