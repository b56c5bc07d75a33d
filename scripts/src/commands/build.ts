import { join } from 'node:path';
import { openMirror, syncMirror } from '@loa/site';
import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder, repositoryFolder } from '../data-folder.ts';
import { prepareDataFolder } from '../prepare-data-folder.ts';
import { secretsInForce } from '../secrets-in-force.ts';
import { answers } from '../start/answers.ts';
import { astroProgram } from '../start/astro-program.ts';
import { newsroomEnvironment } from '../start/cms-environment.ts';
import { progressTo } from '../start/progress.ts';
import { Supervisor } from '../start/supervisor.ts';

export const command = new Command('build')
  .description('Bring the mirror up to date with the running CMS, and build the whole site into site/dist.')
  .addHelpText(
    'after',
    `
site/dist can be handed to a CDN as it is: _headers and _redirects are in it. LOA_SITE_URL is the public origin in it.`,
  )
  .action(async () => {
    const data = dataFolder();
    const where = addresses();
    const secrets = secretsInForce(data.secretsFile);
    const progress = progressTo(console.log);
    if (!(await answers(`${where.cms}/_health`))) {
      throw new CommandFailure(
        `The CMS does not answer at ${where.cms}, and the site is built from what it publishes. Start it (npm start, in ` +
          'another terminal), or say where it is in LOA_CMS_URL.',
      );
    }
    prepareDataFolder(data);
    // A mirror of its own: the publisher must find the one that it plans from as it left it.
    const mirror = openMirror(data.buildMirror);
    try {
      let far = '';
      const { revision, held } = await progress.step(
        `Pulling what is published from ${where.cms}`,
        () =>
          syncMirror({
            mirror,
            cmsUrl: where.cms,
            readToken: secrets.readToken,
            picturesFolder: data.pictures,
            mode: 'compare',
            progress: (message) => (far = message),
          }),
        () => far,
      );
      for (const { type, documentId, reason } of held) progress.line(`Left out: ${type} ${documentId}: ${reason}`);
      progress.line(`The mirror is at change number ${revision}.`);
    } finally {
      mirror.close();
    }
    const supervisor = new Supervisor(data.logs, console.error);
    const environment = {
      ...process.env,
      ...newsroomEnvironment(data, where, secrets),
      LOA_MIRROR: data.buildMirror,
      LOA_OFFLINE: '1',
    };
    await progress.step('Building the site', () => supervisor.run(astroProgram(['build'], environment)));
    progress.line(`Built ${join(repositoryFolder, 'site/dist')} for ${where.publicSite}.`);
  });
