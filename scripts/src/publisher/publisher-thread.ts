import { parentPort, workerData } from 'node:worker_threads';
import { prepareSiteCode } from '@loa/site';
import { siteVersion } from '@loa/site/site-version';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { secretsInForce } from '../secrets-in-force.ts';
import { listenAt } from '../serve/listen-at.ts';
import { openPublisher } from './open-publisher.ts';
import { log } from './publisher-log.ts';
import { publisherServer } from './publisher-server.ts';
import type { Publisher } from './publisher.ts';

/** How a thread begins: at once, or when it is told to, with everything ready that does not need the data folder. */
export interface PublisherThreadStart {
  readonly standsBy: boolean;
}

export type ToPublisherThread = 'take over' | 'stop' | { readonly codeFault: string | null };

/** `ready` from one that stands by; a failure that a person can act on ends the thread. */
export type FromPublisherThread = 'ready' | { readonly failure: string; readonly exitCode: number };

/*
 * A publisher in a thread, with the code that was on the disk when the thread began. What comes and goes is written by
 * code-versions.ts alone.
 */
if (!parentPort) throw new TypeError('publisher-thread.ts runs as a thread of `loa publisher`.');
const port = parentPort;
const { publisher: ownAddress, publicSite } = addresses();
const version = siteVersion(publicSite);
const tell = (message: FromPublisherThread) => port.postMessage(message);

const told = Promise.withResolvers<'take over' | 'stop'>();
let publisher: Publisher | null = null;
let isStopped = false;

port.on('message', (message: ToPublisherThread) => {
  if (typeof message === 'string') told.resolve(message);
  if (message === 'stop') {
    isStopped = true;
    publisher?.stop();
  } else if (publisher && message !== 'take over') publisher.codeFault = message.codeFault;
});

try {
  if ((workerData as PublisherThreadStart).standsBy) {
    await prepareSiteCode(publicSite, version);
    tell('ready');
    if ((await told.promise) === 'take over') await publish();
  } else await publish();
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  tell({ failure: error.message, exitCode: error.exitCode });
} finally {
  port.close();
}

async function publish(): Promise<void> {
  const opened = await openPublisher(version);
  publisher = opened.publisher;
  if (isStopped) publisher.stop();
  try {
    const { webhookSecret } = secretsInForce(dataFolder().secretsFile);
    const server = publisherServer(publisher, { webhookSecret });
    log(`listening on ${await listenAt(server, ownAddress, 'LOA_PUBLISHER_URL')}`);
    await publisher.run();
    await server.close();
  } finally {
    await opened.close();
  }
}
