import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { restoredMark } from '@loa/shared-types/restored-mark';
import { CommandFailure } from '../command-failure.ts';
import type { DataFolder } from '../data-folder.ts';
import { isErrorCode } from '../release/error-code.ts';
import { lockReleases } from '../release/release-lock.ts';
import { lockDataFolder } from '../start/data-lock.ts';
import { type BackupList, keptFiles, readBackupList } from './backup-list.ts';
import { copyFile, sealFile } from './copy-file.ts';
import { restoreUnderWay } from './restore-under-way.ts';

/** What a backup holds of the data folder, each part replaced as a whole. */
const parts = ['cms', ...keptFiles];

export interface RestoredBackup {
  readonly list: BackupList;
  /** Folder with what was there before, or null when there was nothing. */
  readonly aside: string | null;
}

/**
 * Sets a newsroom that stands still back to a backup. All of the backup is copied beside and checked before anything is
 * touched; what was there is kept aside.
 * @throws {CommandFailure} when the newsroom runs, or the backup is not whole or of another kind of database
 */
export async function restoreBackup(data: DataFolder, folder: string, onPostgres: boolean): Promise<RestoredBackup> {
  const list = readBackupList(folder);
  if (onPostgres !== (list.changeNumber === null)) {
    throw new CommandFailure(
      onPostgres
        ? `${folder} holds a SQLite database, but DATABASE_URL is set. Unset it, and restore again. Nothing was changed.`
        : `${folder} is of a newsroom on PostgreSQL. Set DATABASE_URL as it was, and restore again. Nothing was changed.`,
    );
  }
  return standingStill(data, async () => {
    const copy = join(data.root, `restore.${process.pid}.unfinished`);
    try {
      await copyBackup(folder, list, copy);
      writeMark(join(copy, 'cms'));
    } catch (error) {
      rmSync(copy, { recursive: true, force: true });
      throw error;
    }
    return { list, aside: replaceParts(data, copy) };
  });
}

/** Says to the CMS that its database was restored by other means, so that every mirror is compared with it. */
export async function markRestored(data: DataFolder): Promise<void> {
  await standingStill(data, () => {
    writeMark(data.cms);
    return Promise.resolve();
  });
}

/** Keeps newsroom and publisher off the data meanwhile. */
async function standingStill<T>(data: DataFolder, work: () => Promise<T>): Promise<T> {
  lockDataFolder(data.root);
  const releases = lockReleases(data.releases);
  try {
    refuseOpenDatabase(join(data.cms, 'data.db'));
    return await work();
  } finally {
    releases.unlock();
  }
}

/** A CMS that was started by itself has no lock on the data folder, but its database open. */
function refuseOpenDatabase(file: string): void {
  if (!existsSync(file)) return;
  const database = new Database(file, { timeout: 0 });
  try {
    // In this mode SQLite begins only for whoever is alone with the file.
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    // A damaged database is what people restore a backup for.
    if (!isErrorCode(cause, 'SQLITE_BUSY')) return;
    throw new CommandFailure(`A CMS runs on ${file}. Stop it, then restore again. Nothing was changed.`, { cause });
  } finally {
    database.close();
  }
}

async function copyBackup(folder: string, { files }: BackupList, copy: string): Promise<void> {
  mkdirSync(join(copy, 'cms'), { recursive: true, mode: 0o700 });
  for (const { path, bytes, sha256 } of files) {
    const from = join(folder, path);
    const damaged = (why: string, cause?: unknown) =>
      new CommandFailure(`The backup is damaged: ${from} ${why}. Take another one. Nothing was changed.`, { cause });
    try {
      await copyFile(from, join(copy, path));
    } catch (error) {
      throw isErrorCode(error, 'ENOENT') ? damaged('is missing', error) : error;
    }
    const sealed = await sealFile(join(copy, path));
    if (sealed.bytes !== bytes || sealed.sha256 !== sha256) throw damaged('is not what was backed up');
  }
}

function writeMark(cmsFolder: string): void {
  mkdirSync(cmsFolder, { recursive: true, mode: 0o700 });
  writeFileSync(join(cmsFolder, restoredMark), '', { mode: 0o600 });
}

/** Puts each part in its place. Killed on the way, it leaves a folder that keeps programs from starting on half of it. */
function replaceParts(data: DataFolder, copy: string): string | null {
  const under = restoreUnderWay(data);
  const aside = join(data.root, `before-restore-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`);
  rmSync(under, { recursive: true, force: true });
  renameSync(copy, under);
  const before = parts.filter((name) => existsSync(join(data.root, name)));
  if (before.length > 0) mkdirSync(aside, { mode: 0o700 });
  for (const name of parts) {
    if (before.includes(name)) renameSync(join(data.root, name), join(aside, name));
    if (existsSync(join(under, name))) renameSync(join(under, name), join(data.root, name));
  }
  rmSync(under, { recursive: true });
  return before.length > 0 ? aside : null;
}
