import { join } from 'node:path';
import { type NewsroomAccount } from '@loa/shared-types/newsroom-account';
import { type Addresses } from '../addresses.ts';
import { type DataFolder, repositoryFolder } from '../data-folder.ts';
import { type Secrets } from '../secrets.ts';
import { answers } from './answers.ts';
import { type Program } from './child-group.ts';
import { buildCms, cmsProgram } from './cms-build.ts';
import { cmsEnvironment, newsroomEnvironment } from './cms-environment.ts';
import { readDemoDecision, writeDemoDecision } from './demo-decision.ts';
import { PublisherNews } from './publisher-news.ts';
import { type Progress } from './progress.ts';
import { type Supervisor } from './supervisor.ts';

export interface Newsroom {
  readonly data: DataFolder;
  readonly addresses: Addresses;
  readonly secrets: Secrets;
  readonly accounts: readonly NewsroomAccount[];
  /** Start without the demo; it counts only for a data folder that is new. */
  readonly empty: boolean;
  /** What the programs get besides what they are told here; a `DATABASE_URL` in it moves the CMS to PostgreSQL. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Starts the CMS, fills a new one with the demo newsroom, starts the publisher and the static server, and resolves when
 * all three answer and the site shows what is published.
 * @throws {CommandFailure} when a part does not come up; what has been started is left to the supervisor's `stop`
 */
export async function startNewsroom(newsroom: Newsroom, supervisor: Supervisor, progress: Progress): Promise<void> {
  const { data, addresses } = newsroom;
  const environment = { ...newsroom.environment, ...newsroomEnvironment(data, addresses, newsroom.secrets) };
  const forCms = { ...environment, ...cmsEnvironment(addresses, newsroom.secrets, newsroom.accounts) };
  const loa = (name: string, id: string): Program => ({
    name,
    id,
    args: [join(repositoryFolder, 'scripts/src/loa.ts'), id],
    folder: repositoryFolder,
    environment,
  });

  await progress.step('Building the CMS where it has changed', () => buildCms((part) => supervisor.run(part), forCms));
  await progress.step('Starting the CMS', () =>
    supervisor.keep({ ...cmsProgram(forCms), ready: () => answers(`${addresses.cms}/_health`) }),
  );
  // A new CMS has only the accounts that were made with it, whoever else may sign in to others.
  const demo = loa('demo newsroom', 'demo');
  const forDemo = { ...demo, environment: { ...demo.environment, LOA_EMAIL: undefined, LOA_PASSWORD: undefined } };
  await loadDemoOnce(newsroom, () => supervisor.run(forDemo), progress);
  await progress.step('Starting the publisher', () =>
    supervisor.keep({ ...loa('publisher', 'publisher'), ready: () => answers(`${addresses.publisher}/healthz`) }),
  );
  const site = { ...loa('static server', 'serve'), ready: () => answers(`${addresses.site}/release.json`) };
  const news = new PublisherNews(addresses.publisher);
  await progress.step(
    'Making the site and starting its server',
    () => supervisor.keep(site),
    () => news.latest(),
  );
}

async function loadDemoOnce({ data, empty }: Newsroom, load: () => Promise<void>, progress: Progress): Promise<void> {
  const decided = readDemoDecision(data);
  if (decided === 'empty' && !empty) {
    progress.line('This newsroom was started empty and stays so; `npm run loa -- demo` loads the demo into it.');
  }
  if (decided !== null) return;
  if (!empty) await progress.step('Loading the demo newsroom', load);
  writeDemoDecision(data, empty ? 'empty' : 'loaded');
}
