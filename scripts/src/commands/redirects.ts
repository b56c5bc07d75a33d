import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addresses } from '../addresses.ts';
import { CmsRefusal } from '../cms-client/admin-session.ts';
import { connectAs, signInHelp } from '../cms-client/connect-as.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { carryOut, knownRedirects, planRedirects } from '../import/redirects/import-redirects.ts';
import { redirectFaults } from '../import/redirects/redirect-faults.ts';
import { readRedirects } from '../import/redirects/redirect-file.ts';
import { releasedPaths } from '../import/redirects/released-paths.ts';
import { servedPaths } from '../import/redirects/served-paths.ts';
import { isErrorCode } from '../release/error-code.ts';
import { openReleases } from '../release/releases.ts';
import { readOrCreateSecrets } from '../secrets.ts';

export const command = new Command('redirects').description('Bring in the addresses of an old site.');

command
  .command('import')
  .description('Read `from,to` lines; all of them are checked first, and a list with a fault changes nothing.')
  .argument('<file.csv>', 'old path, then a path of this site or an https address')
  .option('--dry-run', 'check and count only')
  .addHelpText('after', signInHelp)
  .action(async (file: string, options: { dryRun?: true }) => {
    const { lines, faults } = readRedirects(readText(file));
    const data = dataFolder();
    const client = await connectAs('managing-editor', data);
    const known = await knownRedirects(client);
    const { readToken } = readOrCreateSecrets(data.secretsFile);
    const isServed = await servedPaths(addresses().cms, readToken, askRelease(data.releases));
    const existing = new Map(known.map(({ from, to }) => [from, to]));
    const all = [...faults, ...redirectFaults(lines, { existing, isServed })];
    for (const fault of all) console.error(`${file}, ${fault}`);
    if (all.length > 0) {
      throw new CommandFailure(
        `Nothing was changed: ${all.length} faults in ${file}. Correct them and import it again.`,
      );
    }
    const plan = planRedirects(lines, known);
    if (!options.dryRun) await write(() => carryOut(client, plan), file);
    console.log(
      `${plan.create.length} redirects ${options.dryRun ? 'would be made' : 'made'}, ${plan.update.length} changed, ` +
        `${plan.unchanged} were there already.`,
    );
  });

function askRelease(folder: string): ((path: string) => boolean) | null {
  if (!existsSync(folder)) return null;
  const releases = openReleases(folder);
  try {
    return releasedPaths(releases);
  } finally {
    releases.close();
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = isErrorCode(cause, 'ENOENT') ? 'there is no such file; check the path' : 'it cannot be read';
    throw new CommandFailure(`${file}: ${reason}.`, { cause });
  }
}

async function write(carry: () => Promise<void>, file: string): Promise<void> {
  try {
    await carry();
  } catch (cause) {
    if (!(cause instanceof CmsRefusal)) throw cause;
    throw new CommandFailure(`Nothing was changed: the CMS refused a line of ${file} (${cause.message}).`, { cause });
  }
}
