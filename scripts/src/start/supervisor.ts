import { setTimeout as sleep } from 'node:timers/promises';
import { CommandFailure } from '../command-failure.ts';
import { pauseAfter } from '../publisher/backoff.ts';
import { type ChildGroup, largestLog, lastLines, type Program, startChildGroup } from './child-group.ts';
import { limitLog } from './limit-log.ts';

const healthyAfter = 60_000;

/** When logs of running programs are looked at, and from which size on they are cut. */
const logLimits = { interval: 60_000, bytes: largestLog };

/** A server among the programs: `ready` says whether it answers. */
export interface Service extends Program {
  readonly ready: () => Promise<boolean>;
}

/**
 * Runs the programs of a newsroom. While it starts, a program that ends is a failure of the whole; afterwards a server
 * that ends is started again, after a pause that doubles from one second to thirty while it keeps ending.
 */
export class Supervisor {
  readonly #logsFolder: string;
  readonly #report: (line: string) => void;
  readonly #running: ChildGroup[] = [];
  readonly #stopping = new AbortController();
  readonly #logWatch: NodeJS.Timeout;

  constructor(logsFolder: string, report: (line: string) => void, { interval, bytes } = logLimits) {
    this.#logsFolder = logsFolder;
    this.#report = report;
    this.#logWatch = setInterval(() => this.#limitLogs(bytes), interval).unref();
  }

  /**
   * Runs a program to its end.
   * @param started is told of its process group
   * @throws {CommandFailure} with its last lines when it fails
   */
  async run(program: Program, started?: (group: ChildGroup) => void): Promise<void> {
    const group = this.#start(program);
    started?.(group);
    const end = await group.ended;
    this.#forget(group);
    if (group.exitCode() !== 0) throw failure(group, end);
  }

  /** Starts a server, waits until it answers, and keeps it running from then on. @returns its process group */
  async keep(service: Service): Promise<ChildGroup> {
    const group = this.#start(service);
    const end = await Promise.race([group.ended, this.#answers(service)]);
    if (end !== null) throw failure(group, end);
    // Whoever waited must not go on to the next step of a start that was given up.
    this.#stopping.signal.throwIfAborted();
    void this.#restartForEver(service, group);
    return group;
  }

  /** Stops everything, the last started first, and resolves when no process of it is left. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    clearInterval(this.#logWatch);
    for (const group of this.#running.toReversed()) await group.stop();
  }

  async #restartForEver(service: Service, first: ChildGroup): Promise<void> {
    let group = first;
    let failures = 0;
    for (;;) {
      const began = Date.now();
      const end = await group.ended;
      if (this.#isStopping()) return;
      // What it left running would hold its port.
      await group.stop();
      this.#forget(group);
      failures = Date.now() - began > healthyAfter ? 1 : failures + 1;
      const pause = pauseAfter(failures);
      this.#report(
        `The ${service.name} ${end}; starting it again in ${pause / 1000} s. Its log is ${group.log} and ends:\n` +
          lastLines(group.log, 5),
      );
      await sleep(pause);
      if (this.#isStopping()) return;
      group = this.#start(service);
    }
  }

  #limitLogs(bytes: number): void {
    for (const { log } of this.#running) {
      try {
        limitLog(log, bytes);
      } catch (error) {
        // Such as a full disk, which must not end the programs that run.
        this.#report(`${log} grows and could not be cut: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  /** Resolves to null as soon as the server answers, or everything is being stopped. */
  async #answers(service: Service): Promise<null> {
    while (!this.#isStopping() && !(await service.ready())) await sleep(200);
    return null;
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  #start(program: Program): ChildGroup {
    this.#stopping.signal.throwIfAborted();
    const group = startChildGroup(program, this.#logsFolder);
    this.#running.push(group);
    return group;
  }

  #forget(group: ChildGroup): void {
    this.#running.splice(this.#running.indexOf(group), 1);
  }
}

function failure({ program, log }: ChildGroup, end: string): CommandFailure {
  return new CommandFailure(`The ${program.name} ${end}. Its log is ${log} and ends:\n${lastLines(log)}`);
}
