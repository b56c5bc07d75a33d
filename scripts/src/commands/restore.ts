import { resolve } from 'node:path';
import { Command } from 'commander';
import { markRestored, restoreBackup } from '../backup/restore-backup.ts';
import { CommandFailure } from '../command-failure.ts';
import { dataFolder } from '../data-folder.ts';
import { progressTo } from '../start/progress.ts';

const onwards = 'Start the newsroom: its publisher then compares the whole site with it.';

export const command = new Command('restore')
  .description('Set a newsroom that is stopped back to a backup; what was there is kept aside.')
  .argument('[folder]', 'a folder that `loa backup` wrote; all of it is checked before anything is touched')
  .option('--database-only', 'the database was restored by other means, such as pg_restore: only say so to the CMS')
  .addHelpText(
    'after',
    `
A restored database counts its changes again, so after every restore the CMS gives it a new name (its lineage), and the
publisher compares everything instead of trusting the numbers.

With DATABASE_URL the database is PostgreSQL's: bring it back with pg_restore, then call this with the folder for uploads
and secrets, or with --database-only when those are as they should be.`,
  )
  .action(async (folder: string | undefined, { databaseOnly }: { databaseOnly?: true }) => {
    const data = dataFolder();
    if (databaseOnly) {
      if (folder !== undefined) throw new CommandFailure('--database-only takes no folder: give one of them.');
      await markRestored(data);
      console.log(`The database of ${data.root} counts as restored. ${onwards}`);
      return;
    }
    if (folder === undefined) {
      throw new CommandFailure('Which backup? Name its folder: loa restore <folder>.');
    }
    const from = resolve(folder);
    const { list, aside } = await progressTo(console.log).step(`Restoring ${from}`, () =>
      restoreBackup(data, from, Boolean(process.env['DATABASE_URL'])),
    );
    const number = list.changeNumber === null ? '' : `, change number ${list.changeNumber}`;
    console.log(`${data.root} is as it was at ${list.madeAt}${number}: ${list.files.length} files.`);
    if (aside !== null) console.log(`What was there before is in ${aside}; remove it when you do not need it.`);
    console.log(onwards);
  });
