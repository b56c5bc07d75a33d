import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { dataFolder } from '../data-folder.ts';
import { listenAt } from '../serve/listen-at.ts';
import { onSignal } from '../serve/on-signal.ts';
import { staticServer } from '../serve/static-server.ts';

export const command = new Command('serve')
  .description('Serve the live release to readers, with redirects, compression, caching and security headers.')
  .addHelpText(
    'after',
    `
Listens on LOA_LOCAL_SITE_URL and follows the link "current" in the data folder (LOA_DATA) on every request. Any other
web server pointed at that link serves the same pages.`,
  )
  .action(async () => {
    const { site, publicSite } = addresses();
    const { releases } = dataFolder();
    const server = await staticServer({ releasesFolder: releases, publicOrigin: publicSite });
    console.log(`The site is served at ${await listenAt(server, site, 'LOA_LOCAL_SITE_URL')} from ${releases}/current`);
    onSignal(() => void server.close());
  });
