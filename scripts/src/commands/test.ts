import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder, repositoryFolder } from '../data-folder.ts';
import { readOrCreateSecrets } from '../secrets.ts';
import { buildCms } from '../start/cms-build.ts';
import { cmsEnvironment, newsroomEnvironment } from '../start/cms-environment.ts';
import { progressTo } from '../start/progress.ts';
import { Supervisor } from '../start/supervisor.ts';
import { ensureChromium } from '../test-run/chromium.ts';
import { countLine, testCount } from '../test-run/test-count.ts';

export const command = new Command('test')
  .description('Run every test: bring a Chromium where there is none, build the CMS once, run Vitest.')
  .argument('[filters...]', 'run only the test files whose path contains one of these')
  .action(async (filters: string[]) => {
    const scratch = mkdtempSync(join(tmpdir(), 'loa-test-'));
    try {
      await runTests(filters, scratch);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

async function runTests(filters: readonly string[], scratch: string): Promise<void> {
  const chromium = ensureChromium(console.log);
  console.log(`The browser tests use ${chromium}.`);
  await buildCmsFor(scratch);

  const report = join(scratch, 'report.json');
  const vitest = join(repositoryFolder, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  const env = { ...process.env, CHROMIUM_PATH: chromium };
  const child = spawn(process.execPath, args, { cwd: repositoryFolder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  await once(child, 'exit');

  const count = testCount(readReport(report), child.exitCode ?? 1);
  console.log(countLine(count));
  if (count.failed > 0) process.exitCode = 1;
}

/** Builds the CMS as `npm start` does, so that the tests that run it find it built; its secrets end with the run. */
async function buildCmsFor(scratch: string): Promise<void> {
  const data = dataFolder({ LOA_DATA: scratch });
  const secrets = readOrCreateSecrets(data.secretsFile);
  const where = addresses({});
  const environment = {
    ...process.env,
    ...newsroomEnvironment(data, where, secrets),
    ...cmsEnvironment(where, secrets, []),
  };
  const supervisor = new Supervisor(data.logs, console.error);
  await progressTo(console.log).step('Building the CMS where it has changed', () =>
    buildCms((program) => supervisor.run(program), environment),
  );
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandFailure('Vitest ended without a report; the lines above say why.', { cause: error });
  }
}
