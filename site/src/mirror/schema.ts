import type Database from 'better-sqlite3';
import { isPlaceless } from './mirror-index.ts';

/** Raised when the tables or what is derived into them change: an older mirror is then deleted and pulled anew. */
const schemaVersion = 13;

/*
 * A document's body lies apart from its head, so that planning walks over heads without touching the bodies' pages.
 * `figures` counts the figures that a document states; `figures_at` is when those of an article appeared.
 * `term` finds glossary terms by the word that marks them, `correction` articles by the months in which they were corrected;
 * both, `list_entry`, `backlink` and `typed_link`, the addresses that editors typed, are derived from the documents.
 * `held` remembers what was refused at which version, and
 * `replaced` keeps what the newest release shows of the documents that changed since: `wire` is null where it shows nothing.
 */
const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE document (
    key INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    path TEXT,
    outline TEXT NOT NULL,
    face TEXT,
    face_digest TEXT,
    figures INTEGER NOT NULL,
    figures_at TEXT NOT NULL,
    UNIQUE (type, id)
  );
  CREATE INDEX document_address ON document (type, path);
  CREATE INDEX document_figures ON document (type, path, figures_at, id, figures) WHERE figures > 0;
  CREATE TABLE content (key INTEGER PRIMARY KEY, wire TEXT NOT NULL);
  CREATE TABLE list_entry (
    list TEXT NOT NULL,
    article TEXT NOT NULL,
    position INTEGER,
    displayed_at TEXT NOT NULL,
    PRIMARY KEY (list, article)
  ) WITHOUT ROWID;
  CREATE INDEX list_entry_position ON list_entry (list, position, article);
  CREATE INDEX list_entry_time ON list_entry (list, displayed_at, article);
  CREATE INDEX list_entry_placeless ON list_entry (list, article)
    WHERE ${isPlaceless};
  CREATE INDEX list_entry_article ON list_entry (article);
  CREATE TABLE backlink (
    to_type TEXT NOT NULL,
    to_id TEXT NOT NULL,
    from_type TEXT NOT NULL,
    from_id TEXT NOT NULL,
    PRIMARY KEY (to_type, to_id, from_type, from_id)
  ) WITHOUT ROWID;
  CREATE INDEX backlink_from ON backlink (from_type, from_id);
  CREATE TABLE correction (month TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (month, article)) WITHOUT ROWID;
  CREATE INDEX correction_article ON correction (article);
  CREATE TABLE term (word TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (word, id)) WITHOUT ROWID;
  CREATE INDEX term_id ON term (id);
  CREATE TABLE former_address (
    path TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (path, type, id)
  ) WITHOUT ROWID;
  CREATE INDEX former_address_document ON former_address (type, id);
  CREATE TABLE typed_link (
    path TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (path, type, id)
  ) WITHOUT ROWID;
  CREATE INDEX typed_link_document ON typed_link (type, id);
  CREATE TABLE held (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (type, id)
  ) WITHOUT ROWID;
  CREATE TABLE replaced (type TEXT NOT NULL, id TEXT NOT NULL, wire TEXT, face TEXT, PRIMARY KEY (type, id));
`;

/**
 * Creates the tables in an empty database.
 * @returns false when the database was made by another version of this schema
 */
export function prepareSchema(database: Database.Database): boolean {
  const version = database.pragma('user_version', { simple: true });
  if (version === schemaVersion) return true;
  if (version !== 0) return false;
  database.transaction(() => {
    database.exec(tables);
    database.pragma(`user_version = ${schemaVersion}`);
  })();
  return true;
}
