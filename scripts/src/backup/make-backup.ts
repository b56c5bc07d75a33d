import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import Database from 'better-sqlite3';
import { CommandFailure } from '../command-failure.ts';
import type { DataFolder } from '../data-folder.ts';
import { isErrorCode } from '../release/error-code.ts';
import { backupListFile, type BackupList, keptFiles } from './backup-list.ts';
import { copyFile, sealFile } from './copy-file.ts';

/** More pages than a database has: one step sees one state of it, and writers go on beside it. */
const allPages = 0x7f_ff_ff_ff;

/**
 * Writes what cannot be made again into a new folder: database, uploads, secrets. The CMS may be running and written to.
 * The folder appears when all of it is there.
 * @param onPostgres the database is not the data folder's, and stays out
 * @throws {CommandFailure} when the folder exists, or there is no newsroom or a damaged one
 */
export async function makeBackup(data: DataFolder, folder: string, onPostgres: boolean): Promise<BackupList> {
  if (existsSync(folder)) {
    throw new CommandFailure(`${folder} exists, and a backup overwrites nothing. Name a folder that is not there yet.`);
  }
  const database = join(data.cms, 'data.db');
  if (!existsSync(data.secretsFile) || !(onPostgres || existsSync(database))) {
    throw new CommandFailure(
      `There is no newsroom in ${data.root}. Start one with \`npm start\`, or set LOA_DATA to its folder.`,
    );
  }
  const unfinished = `${folder}.${process.pid}.unfinished`;
  try {
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    // What the database names must be in the backup: files that go meanwhile are copied before, those that come after.
    const uploads = new FolderCopy(join(data.cms, 'public'), join(unfinished, 'cms/public'));
    await uploads.update();
    const changeNumber = onPostgres ? null : await copyDatabase(database, join(unfinished, 'cms/data.db'));
    await uploads.update();
    for (const name of keptFiles) {
      if (existsSync(join(data.root, name))) await copyFile(join(data.root, name), join(unfinished, name));
    }
    const files = [];
    for (const path of filesBelow(unfinished)) {
      files.push({ path: relative(unfinished, path), ...(await sealFile(path)) });
    }
    const list: BackupList = { format: 1, madeAt: new Date().toISOString(), changeNumber, files };
    writeFileSync(backupListFile(unfinished), `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(unfinished, folder);
    return list;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/**
 * What backups that were killed left in the folder in which a new one is to be, and any that is being made there now: secrets
 * among the rest, so whoever makes backups should know.
 */
export function unfinishedBackups(folder: string): string[] {
  const parent = dirname(folder);
  if (!existsSync(parent)) return [];
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /\.\d+\.unfinished$/.test(entry.name))
    .map(({ name }) => join(parent, name));
}

/** @returns the change number at which the copy stands */
async function copyDatabase(from: string, to: string): Promise<number> {
  mkdirSync(join(to, '..'), { recursive: true, mode: 0o700 });
  const source = new Database(from, { readonly: true, timeout: 30_000 });
  try {
    await source.backup(to, { progress: () => allPages });
  } finally {
    source.close();
  }
  const copy = new Database(to);
  try {
    // One file, whole by itself.
    copy.pragma('journal_mode = DELETE');
    const found = copy.pragma('quick_check', { simple: true });
    if (found !== 'ok') {
      throw new CommandFailure(
        `${from} is damaged (${String(found)}), so there is no new backup. Restore an older one.`,
      );
    }
    const row = copy.prepare<[], { number: number }>('SELECT number FROM loa_publication_counter').get();
    if (row) return row.number;
  } finally {
    copy.close();
  }
  throw new CommandFailure(`The CMS in ${from} has not come to the end of its first start. Start it, then try again.`);
}

/** A copy of a folder that is brought up to date with what is there; what is gone from it stays in the copy. */
class FolderCopy {
  readonly #from: string;
  readonly #to: string;
  /** Size and time of each original when it was copied. */
  readonly #seen = new Map<string, string>();

  constructor(from: string, to: string) {
    this.#from = from;
    this.#to = to;
  }

  async update(): Promise<void> {
    if (!existsSync(this.#from)) return;
    for (const path of filesBelow(this.#from)) {
      try {
        const { size, mtimeMs } = statSync(path);
        const state = `${size} ${mtimeMs}`;
        if (this.#seen.get(path) === state) continue;
        await copyFile(path, join(this.#to, relative(this.#from, path)));
        this.#seen.set(path, state);
      } catch (error) {
        // An editor removed it after the folder was listed.
        if (!isErrorCode(error, 'ENOENT')) throw error;
      }
    }
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
