import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repositoryFolder } from '../data-folder.ts';
import { isErrorCode } from '../release/error-code.ts';

const exitWithParent = join(repositoryFolder, 'scripts/src/start/exit-with-parent.ts');
/** Bytes of a log from which on it is cut. */
export const largestLog = 5_000_000;
const patience = 15_000;

/** A program to run, with its output in a log file. */
export interface Program {
  /** What people call it; its log is `<id>.log`. */
  readonly name: string;
  readonly id: string;
  /** Runs on the project's Node when it is not given. */
  readonly executable?: string;
  /** For Node a JavaScript or TypeScript file and its arguments. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** A running program, leader of a process group of its own, so that all it starts can be stopped with it. */
export interface ChildGroup {
  readonly program: Program;
  /** Its process and the group that it leads; undefined when it could not be started. */
  readonly pid: number | undefined;
  readonly log: string;
  /** Resolves when the program ends, with what it ended by. */
  readonly ended: Promise<string>;
  readonly exitCode: () => number | null;
  /** Asks the whole group to stop, insists after a while, and resolves when no process of it is left. */
  stop(): Promise<void>;
}

/**
 * Starts a program; one on Node ends when this process ends, even when this one is killed. A terminal's Ctrl-C does not reach it:
 * its group is stopped in order by {@link ChildGroup.stop}.
 */
export function startChildGroup(program: Program, logsFolder: string): ChildGroup {
  mkdirSync(logsFolder, { recursive: true, mode: 0o700 });
  const log = join(logsFolder, `${program.id}.log`);
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(log, `${log}.old`);
  const output = openSync(log, 'a');
  const [file, args] =
    program.executable === undefined
      ? [process.execPath, ['--import', exitWithParent, ...program.args]]
      : [program.executable, program.args];
  const child = spawn(file, args, {
    cwd: program.folder,
    env: program.environment,
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  closeSync(output);
  return {
    program,
    pid: child.pid,
    log,
    ended: endOf(child),
    exitCode: () => child.exitCode,
    stop: () => stopGroup(child),
  };
}

/** The last lines that a program wrote, for the person who must know why it ended. */
export function lastLines(log: string, count = 15): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    await once(child, 'exit');
  } catch (error) {
    return `could not be started (${error instanceof Error ? error.message : String(error)})`;
  }
  return child.signalCode === null ? `ended with exit code ${child.exitCode}` : `was killed by ${child.signalCode}`;
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const asked = Date.now();
  let signal: NodeJS.Signals | 0 = 'SIGTERM';
  // Past twice the patience only dead processes can be left, which nobody has collected yet.
  while (signalGroup(child.pid, signal) && Date.now() < asked + 2 * patience) {
    await sleep(50);
    signal = Date.now() > asked + patience ? 'SIGKILL' : 0;
  }
}

/** Signals every process of a group; false when there is none left. macOS answers EPERM for a group of dead ones. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch (error) {
    if (isErrorCode(error, 'ESRCH', 'EPERM')) return false;
    throw error;
  }
}
