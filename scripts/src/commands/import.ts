import { Command } from 'commander';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { demoNames } from '../import/known-names.ts';
import { summaryLines } from '../import/print-summary.ts';
import { readPages, type PageReading } from '../import/read-pages.ts';

interface Options {
  readonly dryRun?: true;
  readonly json?: true;
  readonly overwrite?: true;
}

export const command = new Command('import')
  .description('Turn saved pages of the old papers (text or HTML) into drafts in the CMS.')
  .argument('<files...>', 'saved pages')
  .option('--dry-run', 'read and report only; needs no running CMS and links against the demo newsroom')
  .option('--json', 'print what was read as JSON')
  .option('--overwrite', 'replace drafts that somebody edited since they were imported')
  .action(async (files: string[], options: Options) => {
    const read = await (options.dryRun ? readAlone(files) : importIntoCms(files, options));
    if (options.json)
      console.log(
        JSON.stringify(
          read.pages.map(({ json }) => json),
          null,
          2,
        ),
      );
    else for (const { json } of read.pages) console.log(summaryLines(json).join('\n'));
    for (const failure of read.failures) console.error(failure);
    if (!options.json)
      console.log(
        `${read.pages.length} of ${files.length} pages read${options.dryRun ? '; nothing was written (dry run)' : ''}.`,
      );
    if (read.failures.length > 0)
      throw new CommandFailure(`${read.failures.length} of ${files.length} files could not be imported; see above.`);
  });

async function readAlone(files: readonly string[]): Promise<PageReading> {
  return readPages(files, await demoNames());
}

async function importIntoCms(files: readonly string[], options: Options): Promise<PageReading> {
  const [{ connectAs }, { writePages }] = await Promise.all([
    import('../cms-client/connect-as.ts'),
    import('../import/write-pages.ts'),
  ]);
  const data = dataFolder();
  const client = await connectAs('editor', data);
  // Progress goes beside the output, which may be JSON for another program.
  return writePages(client, files, {
    dataRoot: data.root,
    overwrite: options.overwrite ?? false,
    tell: (line) => console.error(line),
  });
}
