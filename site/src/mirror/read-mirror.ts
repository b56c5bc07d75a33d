import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Mirror } from './mirror.ts';
import { SqliteMirror } from './sqlite-mirror.ts';

/** Opens the mirror in a folder beside the one who keeps it, to read what was committed last. */
export function readMirror(folder: string): Mirror {
  const file = join(folder, 'mirror.db');
  return new SqliteMirror(folder, file, new Database(file, { readonly: true }));
}
