import type Database from 'better-sqlite3';
import type { PublishedType } from '@loa/shared-types/published-type';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { FileFace } from '../pictures/file-face.ts';

/** What the newest release shows of a document; `document` is null when it shows nothing of it. */
export interface ReplacedDocument {
  readonly document: WireDocument | null;
  /** What was made of a file; null for every other type. */
  readonly fileFace: FileFace | null;
}

interface Row {
  wire: string | null;
  face: string | null;
}

/**
 * What the documents that changed since the newest release are in that release, so that one whose page cannot be made can
 * go back to it. The mirror notes which release was made of it; the next change makes the note void, and what was replaced
 * is let go once the noted release is live.
 */
export class ReplacedDocuments {
  readonly #database: Database.Database;
  readonly #keep: Database.Statement<[string, string, string, string]>;
  readonly #meta: Database.Statement<[string], { value: string }>;
  #isNoteVoid = false;
  /** Whether a release may show anything of the mirror: before the first sync is complete none does. Null until it matters. */
  #isShown: boolean | null = null;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#keep = database.prepare(`INSERT OR IGNORE INTO replaced (type, id, wire, face)
      SELECT ?, ?, wire, face FROM (SELECT 1) LEFT JOIN (document JOIN content USING (key)) ON type = ? AND id = ?`);
    this.#meta = database.prepare('SELECT value FROM meta WHERE key = ?');
  }

  /** Keeps a document before it is changed, unless it changed before: then what is kept stays. */
  keep(type: PublishedType, id: string): void {
    this.#voidNote();
    this.#isShown ??= this.#meta.get('lineage') !== undefined;
    if (this.#isShown) this.#keep.run(type, id, type, id);
  }

  /** Gives what is kept of a document and keeps it no longer; null when the document did not change. */
  take(type: PublishedType, id: string): ReplacedDocument | null {
    const sql = 'DELETE FROM replaced WHERE type = ? AND id = ? RETURNING wire, face';
    const row = this.#database.prepare<[string, string], Row>(sql).get(type, id);
    if (!row) return null;
    this.#voidNote();
    return {
      // The mirror itself wrote these texts from a document and the face of a file.
      document: row.wire === null ? null : (JSON.parse(row.wire) as WireDocument),
      fileFace: type === 'file' && row.face !== null ? (JSON.parse(row.face) as FileFace) : null,
    };
  }

  has(type: PublishedType, id: string): boolean {
    return this.#database.prepare('SELECT 1 FROM replaced WHERE type = ? AND id = ?').get(type, id) !== undefined;
  }

  noteRelease(id: string): void {
    this.#database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('release', ?)").run(id);
  }

  forgetReplaced(release: string): void {
    if (this.#meta.get('release')?.value !== release) return;
    // Asked every second: without anything to let go, no other writer is waited for.
    if (this.#database.prepare('SELECT 1 FROM replaced LIMIT 1').get()) this.#database.exec('DELETE FROM replaced');
  }

  #voidNote(): void {
    if (this.#isNoteVoid) return;
    this.#database.exec("DELETE FROM meta WHERE key = 'release'");
    this.#isNoteVoid = true;
  }
}
