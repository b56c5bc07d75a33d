import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NewsroomAccount } from '@loa/shared-types/newsroom-account';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder, repositoryFolder } from '../data-folder.ts';
import { type Secrets } from '../secrets.ts';
import { answers } from '../start/answers.ts';
import { lastLines, startChildGroup } from '../start/child-group.ts';
import { cmsFolder } from '../start/cms-build.ts';
import { cmsEnvironment, newsroomEnvironment } from '../start/cms-environment.ts';
import { newsroomAccounts, newsroomSecrets } from '../start/newsroom-accounts.ts';
import { freePort } from './free-port.ts';

const patience = 90_000;

export interface BareCmsOptions {
  /** Folder of a compiled server, as `compileServer` yields it. */
  readonly server: string;
  /** Data folder of its own; made when missing, never removed. */
  readonly data: string;
  /** PostgreSQL to use instead of a SQLite file in the data folder. */
  readonly databaseUrl?: string;
  /** Origin of a publisher to nudge. */
  readonly publisherUrl?: string;
}

/** A CMS without its admin panel, for programs and tests that want the real thing on data of their own. */
export interface BareCms {
  readonly url: string;
  readonly secrets: Secrets;
  readonly accounts: readonly NewsroomAccount[];
  readonly log: string;
  /** The process group of its processes. */
  readonly group: number | undefined;
  stop(): Promise<void>;
}

/**
 * Starts the CMS on a free port and resolves when it answers.
 * @throws {CommandFailure} with the end of its log when it does not come up
 */
export async function startBareCms(options: BareCmsOptions): Promise<BareCms> {
  const data = dataFolder({ LOA_DATA: options.data });
  const secrets = newsroomSecrets(data.secretsFile);
  const accounts = newsroomAccounts(secrets);
  const where = addresses({
    LOA_CMS_URL: `http://127.0.0.1:${await freePort()}`,
    LOA_PUBLISHER_URL: options.publisherUrl,
  });
  const child = startChildGroup(
    {
      name: 'CMS',
      id: 'cms',
      args: [join(repositoryFolder, 'scripts/src/bare-cms/run-server.ts'), options.server],
      folder: cmsFolder,
      environment: {
        ...process.env,
        ...newsroomEnvironment(data, where, secrets),
        ...cmsEnvironment(where, secrets, accounts),
        DATABASE_URL: options.databaseUrl,
        LOA_PUBLISHER_URL: options.publisherUrl,
        NODE_ENV: 'production',
      },
    },
    data.logs,
  );
  const end: { how: string | null } = { how: null };
  void child.ended.then((how) => (end.how = how));
  const deadline = Date.now() + patience;
  while (!(await answers(`${where.cms}/_health`))) {
    if (end.how === null && Date.now() < deadline) {
      await sleep(100);
      continue;
    }
    await child.stop();
    throw new CommandFailure(
      `The CMS ${end.how ?? 'did not answer in time'}. Its last words:\n${lastLines(child.log)}`,
    );
  }
  return { url: where.cms, secrets, accounts, log: child.log, group: child.pid, stop: () => child.stop() };
}
