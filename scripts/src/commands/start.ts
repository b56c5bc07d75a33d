import { Command, InvalidArgumentError } from 'commander';
import { addresses } from '../addresses.ts';
import { dataFolder } from '../data-folder.ts';
import { prepareDataFolder } from '../prepare-data-folder.ts';
import { lockDataFolder } from '../start/data-lock.ts';
import { assertPortsFree } from '../start/free-ports.ts';
import { newsroomAccounts, newsroomSecrets } from '../start/newsroom-accounts.ts';
import { startNewsroom } from '../start/newsroom.ts';
import { progressTo } from '../start/progress.ts';
import { stopRequest } from '../start/stop-request.ts';
import { Supervisor } from '../start/supervisor.ts';
import { welcomeJson, welcomeLines } from '../start/welcome.ts';

interface StartOptions {
  readonly empty?: true;
  readonly json?: true;
  readonly portBase?: number;
}

export const command = new Command('start')
  .description('Start the newsroom: CMS, publisher and static server, until Ctrl-C.')
  .option('--empty', 'start a new newsroom without the demo content')
  .option('--json', 'write the addresses and sign-ins as one JSON line; everything else goes to stderr')
  .option('--port-base <port>', 'use this port for the CMS, and the next two for site and publisher', portNumber)
  .action(start);

async function start(options: StartOptions): Promise<void> {
  const say = options.json ? console.error : console.log;
  const data = dataFolder();
  lockDataFolder(data.root);
  prepareDataFolder(data);
  const where = addresses(startEnvironment(options.portBase));
  await assertPortsFree({ CMS: where.cms, site: where.site, publisher: where.publisher });
  const secrets = newsroomSecrets(data.secretsFile);
  const accounts = newsroomAccounts(secrets);

  const supervisor = new Supervisor(data.logs, console.error);
  const stopped = stopRequest();
  const newsroom = {
    data,
    addresses: where,
    secrets,
    accounts,
    empty: options.empty ?? false,
    environment: process.env,
  };
  try {
    // Asked to stop while it starts, it leaves the start where it is: the supervisor ends what that waits for.
    const started = await Promise.race([
      startNewsroom(newsroom, supervisor, progressTo(say)).then(() => true),
      stopped,
    ]);
    if (started === true) {
      if (options.json) console.log(welcomeJson(where, accounts));
      else for (const line of welcomeLines(where, accounts)) say(line);
      await stopped;
    }
    say('Stopping …');
  } finally {
    await supervisor.stop();
  }
  say('Stopped. Nothing of it is running any more.');
  // A start that was left half-way may still be waiting for something.
  process.exit(0);
}

/** The environment that says where the three servers listen: on this machine, whatever else is set for other commands. */
function startEnvironment(portBase: number | undefined): NodeJS.ProcessEnv {
  const { LOA_SITE_URL, LOA_PORT_BASE } = process.env;
  return { LOA_SITE_URL, LOA_PORT_BASE: portBase === undefined ? LOA_PORT_BASE : String(portBase) };
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1024 || port > 65_533) {
    throw new InvalidArgumentError('It must be a whole number from 1024 to 65533, with the next two free as well.');
  }
  return port;
}
