import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '@loa/scripts/src/bare-cms/free-port.ts';

const run = promisify(execFile);

/** A PostgreSQL of our own on a socket-less free port, in a folder that goes with it. */
export interface TestPostgres {
  /** Address of a new, empty database in it. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs, or null when the machine has none. */
export function postgresPrograms(): string | null {
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(installed, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => ['initdb', 'pg_ctl', 'psql'].every((name) => existsSync(join(folder, name)))) ?? null;
}

/** Makes and starts a server. PostgreSQL refuses to run as root, so root lends it to the user `nobody`. */
export async function startPostgres(programs: string): Promise<TestPostgres> {
  const root = mkdtempSync(join(tmpdir(), 'loa-postgres-'));
  const cluster = join(root, 'cluster');
  const port = await freePort();
  const as = process.getuid?.() === 0 ? unprivileged(root) : [];
  const postgres = (name: string, ...args: string[]) => {
    const [command = '', ...rest] = [...as, join(programs, name), ...args];
    return run(command, rest, { cwd: root });
  };
  await postgres('initdb', '-D', cluster, '-U', 'loa', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${root} -c fsync=off`;
  await postgres('pg_ctl', '-D', cluster, '-l', join(root, 'log'), '-o', settings, '-w', 'start');
  let databases = 0;
  return {
    async database() {
      const name = `loa${++databases}`;
      await postgres(
        'psql',
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '-U',
        'loa',
        '-d',
        'postgres',
        '-c',
        `create database ${name}`,
      );
      return `postgres://loa@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await postgres('pg_ctl', '-D', cluster, '-m', 'immediate', '-w', 'stop');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Gives the folder to `nobody` and yields the words before a command that run it as that user. */
function unprivileged(folder: string): string[] {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  const [user, group] = [id('-u'), id('-g')];
  chownSync(folder, user, group);
  return ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups'];
}
