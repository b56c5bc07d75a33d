import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { prepareDataFolder, releaseUmask } from '../prepare-data-folder.ts';
import { publishWithNewestCode } from '../publisher/code-versions.ts';
import { log } from '../publisher/publisher-log.ts';

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
    process.umask(releaseUmask);
    prepareDataFolder(dataFolder());
    await (once ? reconcileOnce() : publishWithNewestCode(addresses().publicSite, log));
    log('stopped');
  });

async function reconcileOnce(): Promise<void> {
  // The process that only looks after the publisher does without all of it.
  const { openPublisher } = await import('../publisher/open-publisher.ts');
  const { publisher, close } = await openPublisher();
  try {
    await publisher.attempt();
    const { live, held, problem, siteUrl } = publisher.status();
    if (problem) throw new CommandFailure(`publisher: ${problem.message}`);
    log(
      `${siteUrl} shows revision ${live?.revision ?? 'none'} by release ${live?.id ?? 'none'}; ${held.length} entries held`,
    );
  } finally {
    await close();
  }
}
