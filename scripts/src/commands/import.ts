import { Command, InvalidArgumentError } from 'commander';
import { connectAs, signInHelp } from '../cms-client/connect-as.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { demoNames } from '../import/known-names.ts';
import { summaryLines } from '../import/print-summary.ts';
import { hostName, pageOrigin } from '../import/page-origin.ts';
import { readPages, type PageReading } from '../import/read-pages.ts';

interface Options {
  readonly dryRun?: true;
  readonly json?: true;
  readonly overwrite?: true;
  readonly ownHost?: readonly string[];
}

export const command = new Command('import')
  .description('Turn saved pages of the old papers (text or HTML) into drafts in the CMS.')
  .argument('<files...>', 'saved pages')
  .option('--dry-run', 'read and report only; needs no running CMS and links against the demo newsroom')
  .option('--json', 'print what was read as JSON')
  .option('--overwrite', 'replace drafts that somebody edited since they were imported')
  .option('--own-host <host>', "a host that this paper's old site had; may be given several times", anotherHost)
  .addHelpText(
    'after',
    `
A page is taken to be of another paper unless its host is that of LOA_SITE_URL or named by --own-host: its address is then
the original of the article, which search engines list instead. A page of the own old site has no original: its old
address leads to the article.
${signInHelp}`,
  )
  .action(async (files: string[], options: Options) => {
    const ownHosts = new Set(options.ownHost);
    const site = hostName(process.env['LOA_SITE_URL'] ?? '');
    if (site !== null) ownHosts.add(site);
    const read = await (options.dryRun ? readAlone(files) : importIntoCms(files, options, ownHosts));
    if (options.json)
      console.log(
        JSON.stringify(
          read.pages.map(({ json }) => json),
          null,
          2,
        ),
      );
    else for (const linked of read.pages) console.log(summaryLines(linked, ownHosts).join('\n'));
    for (const failure of read.failures) console.error(failure);
    if (!options.json)
      console.log(
        `${read.pages.length} of ${files.length} pages read${options.dryRun ? '; nothing was written (dry run)' : ''}.`,
      );
    const foreign = read.pages.filter(({ page }) => pageOrigin(page, ownHosts).sourceUrl !== null).length;
    if (!options.json && foreign > 0)
      console.log(
        `${foreign} of them count as pages of other papers; --own-host names hosts of this paper's old site.`,
      );
    if (read.failures.length > 0)
      throw new CommandFailure(`${read.failures.length} of ${files.length} files could not be imported; see above.`);
  });

async function readAlone(files: readonly string[]): Promise<PageReading> {
  return readPages(files, await demoNames());
}

async function importIntoCms(
  files: readonly string[],
  options: Options,
  ownHosts: ReadonlySet<string>,
): Promise<PageReading> {
  const { writePages } = await import('../import/write-pages.ts');
  const data = dataFolder();
  const client = await connectAs('editor', data);
  // Progress goes beside the output, which may be JSON for another program.
  return writePages(client, files, {
    dataRoot: data.root,
    overwrite: options.overwrite ?? false,
    ownHosts,
    tell: (line) => console.error(line),
  });
}

function anotherHost(text: string, hosts: readonly string[] = []): string[] {
  const host = hostName(text);
  if (host === null) throw new InvalidArgumentError('It must be the name of a host, such as congdoan.example.');
  return [...hosts, host];
}
