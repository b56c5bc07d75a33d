import { resolve } from 'node:path';
import { Command } from 'commander';
import { makeBackup, unfinishedBackups } from '../backup/make-backup.ts';
import { dataFolder } from '../data-folder.ts';
import { progressTo } from '../start/progress.ts';

export const command = new Command('backup')
  .description('Write all that cannot be made again into a new folder: database, uploads, secrets.')
  .argument('<folder>', 'where to; it must not exist, and appears when all of it is there')
  .addHelpText(
    'after',
    `
The newsroom may be running. The folder holds drafts, passwords and secrets: keep it as safe as the data folder. Releases,
mirror and encoded pictures are not in it, because the publisher makes them again.

With DATABASE_URL the database is PostgreSQL's and is not in it: take it with pg_dump, just before this.`,
  )
  .action(async (folder: string) => {
    const data = dataFolder();
    const target = resolve(folder);
    const onPostgres = Boolean(process.env['DATABASE_URL']);
    for (const left of unfinishedBackups(target)) {
      console.log(
        `${left} is a backup that was broken off, with secrets in it: remove it, unless it is being made now.`,
      );
    }
    const { changeNumber, files } = await progressTo(console.log).step(`Backing up ${data.root}`, () =>
      makeBackup(data, target, onPostgres),
    );
    const megabytes = (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1);
    const what =
      changeNumber === null
        ? 'without the database, which is PostgreSQL: take it with pg_dump'
        : `the database at change number ${changeNumber}`;
    console.log(`Backed up to ${target}: ${what}; ${files.length} files, ${megabytes} MB.`);
  });
