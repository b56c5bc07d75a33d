import { bootRenderer, openMirror } from '@loa/site';
import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { log } from '../publisher/publisher-log.ts';
import { publisherServer } from '../publisher/publisher-server.ts';
import { Publisher } from '../publisher/publisher.ts';
import { takeReleases } from '../release/releases.ts';
import { secretsInForce } from '../secrets-in-force.ts';
import { listenAt } from '../serve/listen-at.ts';
import { onSignal } from '../serve/on-signal.ts';

export const command = new Command('publisher')
  .description('Keep the site equal to the CMS: pull what changed, render it, check it, and put it live.')
  .option('--once', 'reconcile once and exit')
  .addHelpText(
    'after',
    `
Answers /healthz, /readyz, /status, /metrics and the signed nudges of the CMS at POST /webhook, on LOA_PUBLISHER_URL.
One publisher works on a data folder (LOA_DATA) at a time. It may be stopped at any moment: the next one goes on.`,
  )
  .action(async ({ once }: { once?: boolean }) => {
    const { cms, publisher: ownAddress, publicSite } = addresses();
    const data = dataFolder();
    const { readToken, webhookSecret } = secretsInForce(data.secretsFile);
    const releases = await takeReleases(data.releases);
    const mirror = openMirror(data.mirror);
    log(`starting for ${publicSite}, with the CMS at ${cms} and releases in ${data.releases}`);
    const publisher = new Publisher({
      releases,
      mirror,
      boot: () => bootRenderer({ mirror, siteUrl: publicSite }),
      cmsUrl: cms,
      readToken,
      picturesFolder: data.pictures,
      siteUrl: publicSite,
      log,
    });
    try {
      if (once) await reconcileOnce(publisher);
      else {
        const server = publisherServer(publisher, { webhookSecret });
        log(`listening on ${await listenAt(server, ownAddress, 'LOA_PUBLISHER_URL')}`);
        onSignal(() => publisher.stop());
        await publisher.run();
        await server.close();
      }
    } finally {
      await publisher.close();
      mirror.close();
      releases.close();
    }
    log('stopped');
  });

async function reconcileOnce(publisher: Publisher): Promise<void> {
  await publisher.attempt();
  const { live, held, problem, siteUrl } = publisher.status();
  if (problem) throw new CommandFailure(`publisher: ${problem.message}`);
  log(
    `${siteUrl} shows revision ${live?.revision ?? 'none'} by release ${live?.id ?? 'none'}; ${held.length} entries held`,
  );
}
