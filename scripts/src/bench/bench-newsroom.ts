import { mkdtempSync, rmSync } from 'node:fs';
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
import { Supervisor } from '../start/supervisor.ts';

const seed = 1;

/** A CMS with a newsroom of a given size, on data that goes with it, and the programs that work on it. */
export interface BenchNewsroom {
  readonly data: DataFolder;
  readonly addresses: Addresses;
  readonly cms: BareCms;
  readonly supervisor: Supervisor;
  /** `loa <args>` on this newsroom. */
  readonly loa: (...args: string[]) => Program;
  stop(): Promise<void>;
}

/** @param articles how many; the same number makes the same newsroom */
export async function benchNewsroom(articles: number, progress: Progress): Promise<BenchNewsroom> {
  const data = dataFolder({ LOA_DATA: mkdtempSync(join(tmpdir(), 'loa-bench-')) });
  const supervisor = new Supervisor(data.logs, progress.line);
  const loa = (environment: NodeJS.ProcessEnv, args: readonly string[]): Program => ({
    name: `loa ${args.join(' ')}`,
    id: args[0] ?? 'loa',
    args: [join(repositoryFolder, 'scripts/src/loa.ts'), ...args],
    folder: repositoryFolder,
    environment: { ...process.env, ...environment },
  });
  try {
    const size = ['--articles', String(articles), '--seed', String(seed)];
    await progress.step(`Making a newsroom of ${articles} articles`, () =>
      supervisor.run(loa({ LOA_DATA: data.root }, ['demo', ...size])),
    );
    const server = await progress.step('Compiling the CMS', compileServer);
    const publisherUrl = `http://127.0.0.1:${await freePort()}`;
    const cms = await progress.step('Starting the CMS', () => startBareCms({ server, data: data.root, publisherUrl }));
    const where = addresses({
      LOA_CMS_URL: cms.url,
      LOA_LOCAL_SITE_URL: `http://127.0.0.1:${await freePort()}`,
      LOA_PUBLISHER_URL: publisherUrl,
    });
    const environment = newsroomEnvironment(data, where, cms.secrets);
    return {
      data,
      addresses: where,
      cms,
      supervisor,
      loa: (...args) => loa(environment, args),
      async stop() {
        await supervisor.stop();
        await cms.stop();
        rmSync(data.root, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(data.root, { recursive: true, force: true });
    throw error;
  }
}
