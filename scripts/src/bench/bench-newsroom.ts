import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addresses, type Addresses } from '../addresses.ts';
import { type BareCms, startBareCms } from '../bare-cms/bare-cms.ts';
import { compileServer } from '../bare-cms/compile-server.ts';
import { freePort } from '../bare-cms/free-port.ts';
import { dataFolder, type DataFolder, repositoryFolder } from '../data-folder.ts';
import { type Program } from '../start/child-group.ts';
import { newsroomEnvironment } from '../start/cms-environment.ts';
import { type Progress } from '../start/progress.ts';
import { stopRequest } from '../start/stop-request.ts';
import { Supervisor } from '../start/supervisor.ts';
import { type BenchOptions } from './bench.ts';

const seed = 1;

/** A running CMS with a newsroom of a given size, and the programs that work on it. */
export interface BenchNewsroom {
  readonly data: DataFolder;
  readonly addresses: Addresses;
  readonly cms: BareCms;
  readonly supervisor: Supervisor;
  readonly progress: Progress;
  /** What its programs get as their environment. */
  readonly environment: NodeJS.ProcessEnv;
  /** `loa <args>` on this newsroom. */
  readonly loa: (...args: string[]) => Program;
  /** A file beside this one as a program of its own on this newsroom, so that its memory can be told from the bench's. */
  readonly part: (file: string, ...args: string[]) => Program;
}

/**
 * Makes a newsroom on data of its own, does the work with it, and leaves nothing behind: neither when the work fails nor
 * when somebody stops it. The same number of articles makes the same newsroom, which stays in `keep` for the next time.
 */
export async function withBenchNewsroom<T>(
  { articles, keep, progress }: Pick<BenchOptions, 'articles' | 'keep' | 'progress'>,
  work: (newsroom: BenchNewsroom) => Promise<T>,
): Promise<T> {
  const data = dataFolder({ LOA_DATA: mkdtempSync(join(tmpdir(), 'loa-bench-')) });
  const supervisor = new Supervisor(data.logs, progress.line);
  const servers: BareCms[] = [];
  const finish = async () => {
    await supervisor.stop();
    for (const server of servers) await server.stop();
    rmSync(data.root, { recursive: true, force: true });
  };
  void stopRequest().then(async () => {
    await finish();
    console.error('Stopped before the end; there are no figures.');
    process.exit(130);
  });
  try {
    await fill(data, supervisor, { articles, keep, progress });
    const server = await progress.step('Compiling the CMS', compileServer);
    const publisherUrl = `http://127.0.0.1:${await freePort()}`;
    const cms = await progress.step('Starting the CMS', () => startBareCms({ server, data: data.root, publisherUrl }));
    servers.push(cms);
    const where = addresses({
      LOA_CMS_URL: cms.url,
      LOA_LOCAL_SITE_URL: `http://127.0.0.1:${await freePort()}`,
      LOA_PUBLISHER_URL: publisherUrl,
    });
    const environment = { ...process.env, ...newsroomEnvironment(data, where, cms.secrets) };
    return await work({
      data,
      addresses: where,
      cms,
      supervisor,
      progress,
      environment,
      loa: (...args) => loaProgram(environment, args),
      part: (file, ...args) => script(environment, { name: file, file: join('bench', file), args }),
    });
  } finally {
    await finish();
  }
}

/** Fills the data folder beneath the CMS, which does not run yet. */
async function fill(
  data: DataFolder,
  supervisor: Supervisor,
  { articles, keep, progress }: Pick<BenchOptions, 'articles' | 'keep' | 'progress'>,
): Promise<void> {
  const kept = keep === null ? null : join(keep, String(articles));
  if (kept !== null && existsSync(kept)) {
    await progress.step(`Taking the newsroom in ${kept}`, () => copy(kept, data.root));
    return;
  }
  const size = ['--articles', String(articles), '--seed', String(seed)];
  const environment = { ...process.env, LOA_DATA: data.root, LOA_CMS_URL: `http://127.0.0.1:${await freePort()}` };
  await progress.step(`Making a newsroom of ${articles} articles`, () =>
    supervisor.run(loaProgram(environment, ['demo', ...size])),
  );
  if (kept === null) return;
  // Under its name it is whole, whenever the copying stops.
  const beside = `${kept}.new`;
  await progress.step(`Keeping it in ${kept}`, () => copy(data.root, beside));
  renameSync(beside, kept);
}

async function copy(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}

function loaProgram(environment: NodeJS.ProcessEnv, args: readonly string[]): Program {
  return script(environment, { name: `loa ${args.join(' ')}`, file: 'loa.ts', args });
}

function script(
  environment: NodeJS.ProcessEnv,
  { name, file, args }: { name: string; file: string; args: readonly string[] },
): Program {
  return {
    name,
    id: file === 'loa.ts' ? (args[0] ?? 'loa') : file.replaceAll(/\W/g, '-'),
    args: [join(repositoryFolder, 'scripts/src', file), ...args],
    folder: repositoryFolder,
    environment,
  };
}
