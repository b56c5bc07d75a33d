import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const repository = join(import.meta.dirname, '../..');

/** A clone of the last commit in a folder of its own, as a stranger would make it. */
export interface FreshClone {
  readonly folder: string;
  /** Runs `npm start` in it with these arguments and environment. */
  start(args: readonly string[], environment?: NodeJS.ProcessEnv): NpmStart;
  /** The command lines of the processes that run from this clone. */
  processes(): { pid: number; command: string }[];
  remove(): void;
}

export interface NpmStart {
  readonly child: ChildProcess;
  /** The addresses and sign-ins, once they are written. Rejects with all that was printed when it ends without. */
  readonly welcome: Promise<Welcome>;
  /** Resolves with the exit code. */
  readonly exit: Promise<number | null>;
  printed(): string;
}

export interface Welcome {
  readonly addresses: Readonly<Record<'cms' | 'admin' | 'site' | 'publisher', string>>;
  readonly signIns: readonly { readonly role: string; readonly email: string; readonly password: string }[];
}

export function freshClone(): FreshClone {
  const folder = mkdtempSync(join(tmpdir(), 'loa-clone-'));
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${repository}`, folder]);
  const processes = () =>
    execFileSync('ps', ['-A', '-o', 'pid=,stat=,args='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
      .filter((match) => match !== null)
      .map(([, pid, state = '', command = '']) => ({ pid: Number(pid), state, command }))
      // A dead process that nobody has collected yet runs no more.
      .filter(({ state, command }) => command.includes(folder) && !state.startsWith('Z'));
  return {
    folder,
    processes,
    start: (args, environment = {}) => npmStart(folder, args, environment),
    remove() {
      for (const { pid } of processes()) process.kill(pid, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Resolves when nothing runs from the clone any more; rejects naming what still does after `seconds`. */
export async function nothingRuns(clone: FreshClone, seconds: number): Promise<void> {
  for (let tries = 0; tries < seconds * 5; tries += 1) {
    if (clone.processes().length === 0) return;
    await sleep(200);
  }
  throw new Error(
    `Still running:\n${clone
      .processes()
      .map(({ pid, command }) => `${pid} ${command}`)
      .join('\n')}`,
  );
}

function npmStart(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): NpmStart {
  // The settings of whoever runs these tests are not those of a stranger.
  const { LOA_DATA, LOA_PORT_BASE, LOA_SITE_URL, DATABASE_URL, ...own } = process.env;
  // The strictest umask: what others must be able to read has to say so.
  const program = 'umask 077 && exec npm start -- --json "$@"';
  const child = spawn('sh', ['-c', program, 'sh', ...args], {
    cwd: folder,
    env: { ...own, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  const exit = once(child, 'exit').then(() => child.exitCode);
  const welcome = new Promise<Welcome>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('{')) resolve(JSON.parse(line) as Welcome);
    });
    void exit.then(() => reject(new Error(`npm start ended early. It printed:\n${lines.join('\n')}`)));
  });
  // Who only wants to see it fail need not wait for the welcome.
  welcome.catch(() => undefined);
  return { child, welcome, exit, printed: () => lines.join('\n') };
}
