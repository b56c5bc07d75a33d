import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CommandFailure } from '../command-failure.ts';

/**
 * Takes the data folder for this process until it ends, however it ends: the lock is SQLite's own, which the system lets
 * go of with the process, so a killed newsroom leaves nothing to clean up.
 * @throws {CommandFailure} when another newsroom runs on the same folder
 */
export function lockDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new Database(join(folder, 'running.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    throw new CommandFailure(
      `A newsroom already runs on the data in ${folder}. Stop it first, or set LOA_DATA to another folder for a second one.`,
      { cause: error },
    );
  }
  // Closed, and so unlocked, only when the process ends: an open database must stay reachable.
  process.once('exit', () => lock.close());
}
