import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addresses, type Addresses } from '@loa/scripts/src/addresses.ts';
import { dataFolder } from '@loa/scripts/src/data-folder.ts';
import { newsroomAccounts, newsroomSecrets } from '@loa/scripts/src/start/newsroom-accounts.ts';
import { startNewsroom } from '@loa/scripts/src/start/newsroom.ts';
import { progressTo } from '@loa/scripts/src/start/progress.ts';
import { Supervisor } from '@loa/scripts/src/start/supervisor.ts';
import { type NewsroomAccount, type NewsroomRole } from '@loa/shared-types/newsroom-account';
import { freePortBase } from '../start/free-port-base.ts';

/** CMS, publisher and static server with the demo newsroom, on data and ports of their own. */
export interface RunningNewsroom {
  readonly addresses: Addresses;
  account(role: NewsroomRole): NewsroomAccount;
  stop(): Promise<void>;
}

/** @param databaseUrl PostgreSQL to use instead of SQLite */
export async function runningNewsroom(databaseUrl: string | undefined): Promise<RunningNewsroom> {
  const data = dataFolder({ LOA_DATA: mkdtempSync(join(tmpdir(), 'loa-newsroom-')) });
  const where = addresses({ LOA_PORT_BASE: String(await freePortBase()) });
  const secrets = newsroomSecrets(data.secretsFile);
  const accounts = newsroomAccounts(secrets);
  const environment = { ...process.env, DATABASE_URL: databaseUrl };
  const supervisor = new Supervisor(data.logs, console.error);
  const stop = async () => {
    await supervisor.stop();
    rmSync(data.root, { recursive: true, force: true });
  };
  const newsroom = { data, addresses: where, secrets, accounts, empty: false, environment };
  try {
    await startNewsroom(newsroom, supervisor, progressTo(console.log));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    addresses: where,
    account(role) {
      const found = accounts.find((account) => account.role === role);
      if (!found) throw new Error(`There is no account with the role ${role}.`);
      return found;
    },
    stop,
  };
}
