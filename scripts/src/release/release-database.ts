import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/*
 * A file stands in every release from `from_seq` up to, not including, `to_seq`; null means that the newest release still
 * has it. So a release costs as many rows as it changes files, and any two releases are compared by index.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS release (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    site_version TEXT NOT NULL,
    created_at TEXT NOT NULL,
    held_reason TEXT,
    activated_at TEXT,
    steps TEXT NOT NULL DEFAULT '{}',
    pages INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    written INTEGER NOT NULL,
    removed INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS file (
    path TEXT NOT NULL,
    digest TEXT NOT NULL,
    key TEXT NOT NULL,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER
  );
  CREATE UNIQUE INDEX IF NOT EXISTS file_of_head ON file (path) WHERE to_seq IS NULL;
  CREATE INDEX IF NOT EXISTS file_by_path ON file (path, from_seq);
  CREATE INDEX IF NOT EXISTS file_by_start ON file (from_seq);
  CREATE INDEX IF NOT EXISTS file_by_end ON file (to_seq) WHERE to_seq IS NOT NULL;
  CREATE INDEX IF NOT EXISTS file_by_digest ON file (digest);
  CREATE TABLE IF NOT EXISTS retired_asset (path TEXT PRIMARY KEY, until TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS tree (
    name TEXT PRIMARY KEY,
    seq INTEGER,
    becoming INTEGER,
    left_at INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE IF NOT EXISTS dead_link (address TEXT NOT NULL, page TEXT NOT NULL, PRIMARY KEY (address, page)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS dead_link_by_page ON dead_link (page);
  CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

export type ReleaseDatabase = Database.Database;

/**
 * Opens the list of releases, and makes it when missing. Several processes may have it open: the publisher writes
 * releases, the `releases` command writes what an operator wishes.
 */
export function openReleaseDatabase(file: string): ReleaseDatabase {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: 10_000 });
  // It lies in a folder that web servers read; the files that SQLite puts beside it take over its mode.
  chmodSync(file, 0o600);
  database.pragma('journal_mode = WAL');
  // A tree is changed only after its row says so: that order must survive a loss of power.
  database.pragma('synchronous = FULL');
  database.exec(schema);
  return database;
}
