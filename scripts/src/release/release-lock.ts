import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CommandFailure } from '../command-failure.ts';
import { isErrorCode } from './error-code.ts';

export interface ReleaseLock {
  unlock(): void;
}

/** The releases of this data folder are being written by another process. */
export class ReleasesAreLocked extends CommandFailure {}

/**
 * Makes this process the only one that writes to a folder of releases, until it unlocks or ends. The lock is SQLite's lock
 * on a file, which the operating system lifts when its owner dies: a killed publisher leaves none behind.
 * @throws ReleasesAreLocked naming the process that has it
 */
export function lockReleases(folder: string): ReleaseLock {
  mkdirSync(folder, { recursive: true });
  const owner = join(folder, 'lock.pid');
  const file = join(folder, 'lock.db');
  const database = new Database(file, { timeout: 0 });
  // Whoever may read it could hold the lock.
  chmodSync(file, 0o600);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!isErrorCode(error, 'SQLITE_BUSY')) throw error;
    throw new ReleasesAreLocked(
      `Another publisher (process ${ownerOf(owner)}) works on ${folder}. Stop it first, or set LOA_DATA to another folder.`,
      { cause: error },
    );
  }
  writeFileSync(owner, `${process.pid}\n`, { mode: 0o600 });
  return { unlock: () => database.close() };
}

function ownerOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    // It has taken the lock and not yet written its number.
    return 'just starting';
  }
}
