import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Mirror } from './mirror.ts';
import { MirrorError } from './mirror-error.ts';
import { prepareSchema } from './schema.ts';
import { SqliteMirror } from './sqlite-mirror.ts';

/**
 * Opens the mirror in a folder, or begins an empty one. A mirror that is damaged or of another version is deleted, which
 * loses nothing: the next sync pulls it anew.
 * @param log told why a mirror had to be deleted
 */
export function openMirror(folder: string, log: (message: string) => void = console.warn): Mirror {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'mirror.db');
  const first = attempt(file);
  if (first instanceof Database) return new SqliteMirror(folder, file, first);
  log(`The mirror at ${file} ${first}; it is deleted and pulled anew.`);
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const second = attempt(file);
  if (second instanceof Database) return new SqliteMirror(folder, file, second);
  throw new MirrorError(`An empty mirror at ${file} cannot be used either: it ${second}. Check the disk.`);
}

/** The open database, or what is wrong with it. */
function attempt(file: string): Database.Database | string {
  let database: Database.Database | undefined;
  try {
    database = new Database(file);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    const check = database.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') throw new DamagedError(String(check));
    if (prepareSchema(database)) return database;
    database.close();
    return 'was made by another version of the site';
  } catch (error) {
    database?.close();
    if (isDamage(error)) return `is damaged (${error.message})`;
    throw new MirrorError(`The mirror at ${file} cannot be opened: ${String(error)}`, { cause: error });
  }
}

class DamagedError extends Error {}

function isDamage(error: unknown): error is Error {
  if (error instanceof DamagedError) return true;
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}
