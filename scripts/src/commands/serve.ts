import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { currentRelease } from '../serve/current-release.ts';
import { listenAt } from '../serve/listen-at.ts';
import { onSignal } from '../serve/on-signal.ts';
import { staticServer } from '../serve/static-server.ts';

export const command = new Command('serve')
  .description('Serve the live release to readers, with redirects, compression, caching and security headers.')
  .option('--folder <folder>', 'serve this folder instead, such as site/dist after a cold build')
  .addHelpText(
    'after',
    `
Listens on LOA_LOCAL_SITE_URL and follows the link "current" in the data folder (LOA_DATA) on every request. Any other
web server pointed at that link serves the same pages.`,
  )
  .action(async ({ folder }: { folder?: string }) => {
    const { site, publicSite } = addresses();
    const { releases } = dataFolder();
    const built = folder === undefined ? null : builtSite(folder);
    const root = () => (built === null ? currentRelease(releases) : Promise.resolve(built));
    const server = await staticServer({ root, publicOrigin: publicSite });
    const from = built ?? join(releases, 'current');
    console.log(`The site is served at ${await listenAt(server, site, 'LOA_LOCAL_SITE_URL')} from ${from}`);
    onSignal(() => void server.close());
  });

/** @throws CommandFailure when there is no site in the folder */
function builtSite(folder: string): string {
  const path = resolve(folder);
  if (existsSync(join(path, '404.html'))) return path;
  throw new CommandFailure(`${path} holds no built site: "loa build" writes one into site/dist.`);
}
