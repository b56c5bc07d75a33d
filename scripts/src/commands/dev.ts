import { setTimeout as sleep } from 'node:timers/promises';
import { openMirror, syncMirror } from '@loa/site';
import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { dataFolder } from '../data-folder.ts';
import { prepareDataFolder } from '../prepare-data-folder.ts';
import { answers } from '../start/answers.ts';
import { astroProgram } from '../start/astro-program.ts';
import { cmsDevelopmentProgram } from '../start/cms-build.ts';
import { cmsEnvironment, newsroomEnvironment } from '../start/cms-environment.ts';
import { lockDataFolder } from '../start/data-lock.ts';
import { assertPortsFree } from '../start/free-ports.ts';
import { newsroomAccounts, newsroomSecrets } from '../start/newsroom-accounts.ts';
import { progressTo } from '../start/progress.ts';
import { stopRequest } from '../start/stop-request.ts';
import { Supervisor } from '../start/supervisor.ts';
import { signInLines } from '../start/welcome.ts';

const syncInterval = 1_000;

export const command = new Command('dev')
  .description('Start Strapi and Astro for development: both follow the code, and the site what is published.')
  .action(async () => {
    const data = dataFolder();
    lockDataFolder(data.root);
    prepareDataFolder(data);
    const where = addresses();
    await assertPortsFree({ CMS: where.cms, site: where.site });
    const secrets = newsroomSecrets(data.secretsFile);
    const accounts = newsroomAccounts(secrets);
    const environment = { ...process.env, ...newsroomEnvironment(data, where, secrets) };
    const forCms = { ...environment, ...cmsEnvironment(where, secrets, accounts) };
    const supervisor = new Supervisor(data.logs, console.error);
    const progress = progressTo(console.log);
    const stopped = stopRequest();

    const develop = async () => {
      await progress.step('Starting Strapi, which builds its admin first', () =>
        supervisor.keep({ ...cmsDevelopmentProgram(forCms), ready: () => answers(`${where.cms}/_health`) }),
      );
      const mirror = openMirror(data.mirror);
      const sync = () =>
        syncMirror({ mirror, cmsUrl: where.cms, readToken: secrets.readToken, picturesFolder: data.pictures });
      await progress.step('Pulling what is published', sync);
      const { hostname, port } = new URL(where.site);
      const astro = astroProgram(['dev', '--host', hostname, '--port', port], environment);
      await progress.step('Starting Astro', () =>
        supervisor.keep({ ...astro, ready: () => answers(`${where.site}/`) }),
      );
      for (const line of [`Admin  ${where.cms}/admin`, `Site   ${where.site}/`, ...signInLines(accounts)]) {
        progress.line(line);
      }
      progress.line(`Their logs are in ${data.logs}. Ctrl-C stops both.`);
      await follow(sync, progress.line);
    };
    try {
      await Promise.race([develop(), stopped]);
    } finally {
      await supervisor.stop();
    }
    process.exit(0);
  });

/** Keeps the mirror equal to the CMS; Strapi restarts with every change of its code, so failures are told once. */
async function follow(sync: () => Promise<unknown>, say: (line: string) => void): Promise<never> {
  let told = '';
  for (;;) {
    await sleep(syncInterval);
    try {
      await sync();
      told = '';
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== told) say(`The mirror could not follow the CMS: ${message}`);
      told = message;
    }
  }
}
