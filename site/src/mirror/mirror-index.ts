import type Database from 'better-sqlite3';
import type { AddressedType, PublishedType } from '@loa/shared-types/published-type';
import type { FacedType, FaceOf } from '../models/face.ts';
import type { LinkTarget } from './link-targets.ts';
import type { DocumentRef, FaceRef } from './mirror-reader.ts';
import type { Outline } from './outline.ts';

/** Articles on one archive page. */
export const archivePageSize = 20;

/** Keys of the lists of all articles and of the live ones that have not ended; others are `<type>/<documentId>`. */
export const everyArticle = 'all';
export const liveArticles = 'live';

/** Links that are also followed backwards, as `<from>→<to>`. */
export type BacklinkSource = 'article' | 'award' | 'campaign' | 'live-entry' | 'union-body';

/** What planning knows of a document without its body. */
export interface Head<T extends PublishedType = PublishedType> {
  readonly document: DocumentRef<T>;
  /** Null for types that no other page shows, and for a file that could not be made into anything. */
  readonly face: FaceRef | null;
  readonly path: string | null;
  readonly outline: Outline;
}

interface HeadRow {
  id: string;
  version: number;
  path: string | null;
  outline: string;
  face_digest: string | null;
}

/** A moved address: `path` led to the document once, or on an old site. */
export interface FormerAddress {
  readonly path: string;
  readonly type: AddressedType;
  readonly id: string;
}

/** The questions that planning asks. Every answer is in an order that depends on the content alone. */
export class MirrorIndex {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  head<T extends PublishedType>(type: T, id: string): Head<T> | null {
    const row = this.#statement<HeadRow>(
      'SELECT id, version, path, outline, face_digest FROM document WHERE type = ? AND id = ?',
    ).get(type, id);
    return row ? headOf(type, row) : null;
  }

  /** Heads of all documents of a type, by documentId. */
  *heads<T extends PublishedType>(type: T): Generator<Head<T>> {
    const rows = this.#statement<HeadRow>(
      'SELECT id, version, path, outline, face_digest FROM document WHERE type = ? ORDER BY id',
    ).all(type);
    for (const row of rows) yield headOf(type, row);
  }

  /** The face of a document with its digest; null when it is not published. */
  face<T extends FacedType>(type: T, id: string): { ref: FaceRef; face: FaceOf<T> } | null {
    const row = this.#faceRow(type, id);
    // The mirror itself wrote this text from a face of this type.
    return row ? { ref: { type, id, face: row.face_digest }, face: JSON.parse(row.face) as FaceOf<T> } : null;
  }

  /** What was made of a file; null when nothing could be, or when it is not published. */
  file(id: string): FaceRef | null {
    const row = this.#faceRow('file', id);
    return row ? { type: 'file', id, face: row.face_digest } : null;
  }

  /** Faces of all documents of a type, by documentId. */
  faces<T extends FacedType>(type: T): FaceOf<T>[] {
    const sql = 'SELECT face FROM document WHERE type = ? AND face IS NOT NULL ORDER BY id';
    return (
      this.#statement<{ face: string }>(sql)
        .all(type)
        // The mirror itself wrote this text from a face of this type.
        .map(({ face }) => JSON.parse(face) as FaceOf<T>)
    );
  }

  /** documentIds of the newest articles of a list, newest first. */
  newest(list: string, limit: number): string[] {
    const sql = 'SELECT article FROM list_entry WHERE list = ? ORDER BY displayed_at DESC, article DESC LIMIT ?';
    return this.#articles(sql, list, limit);
  }

  /** documentIds of the articles of a list that come just before one, nearest first. */
  older(list: string, than: { readonly displayedAt: string; readonly id: string }, limit: number): string[] {
    const sql = `SELECT article FROM list_entry WHERE list = ? AND (displayed_at, article) < (?, ?)
      ORDER BY displayed_at DESC, article DESC LIMIT ?`;
    return this.#articles(sql, list, than.displayedAt, than.id, limit);
  }

  /** Numbers of the archive pages of a list that have an article, ascending. */
  archiveNumbers(list: string): number[] {
    const sql = `SELECT DISTINCT (position + ${archivePageSize - 1}) / ${archivePageSize} AS number
      FROM list_entry WHERE list = ? AND position IS NOT NULL ORDER BY number`;
    return this.#statement<{ number: number }>(sql)
      .all(list)
      .map(({ number }) => number);
  }

  /** documentIds on an archive page of a list, the highest position first. */
  archivePage(list: string, number: number): string[] {
    const sql = `SELECT article FROM list_entry WHERE list = ? AND position > ? AND position <= ?
      ORDER BY position DESC, article DESC`;
    return this.#articles(sql, list, (number - 1) * archivePageSize, number * archivePageSize);
  }

  /** Lists in which an article stands without a place of its own, so that no archive page has it. */
  withoutPosition(): { list: string; article: string }[] {
    const sql = `SELECT list, article FROM list_entry
      WHERE position IS NULL AND list NOT IN ('${everyArticle}', '${liveArticles}')
      ORDER BY list, article`;
    return this.#statement<{ list: string; article: string }>(sql).all();
  }

  /** documentIds of the documents of one type that link to another, sorted. */
  backlinks(to: PublishedType, id: string, from: BacklinkSource): string[] {
    const sql = 'SELECT from_id FROM backlink WHERE to_type = ? AND to_id = ? AND from_type = ? ORDER BY from_id';
    return this.#statement<{ from_id: string }>(sql)
      .all(to, id, from)
      .map((row) => row.from_id);
  }

  formerAddresses(): FormerAddress[] {
    return this.#statement<FormerAddress>('SELECT path, type, id FROM former_address ORDER BY path, type, id').all();
  }

  #faceRow(type: PublishedType, id: string) {
    const sql = 'SELECT face, face_digest FROM document WHERE type = ? AND id = ? AND face IS NOT NULL';
    return this.#statement<{ face: string; face_digest: string }>(sql).get(type, id);
  }

  #articles(sql: string, ...values: (string | number)[]): string[] {
    return this.#statement<{ article: string }>(sql)
      .all(...values)
      .map(({ article }) => article);
  }

  #statement<Row>(sql: string): Database.Statement<(string | number)[], Row> {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, (statement = this.#database.prepare(sql)));
    // The driver cannot know a statement's columns; each caller names them beside its SELECT.
    return statement as Database.Statement<(string | number)[], Row>;
  }
}

function headOf<T extends PublishedType>(type: T, row: HeadRow): Head<T> {
  return {
    document: { type, id: row.id, version: row.version },
    face: row.face_digest === null ? null : faceRef(type, row.id, row.face_digest),
    path: row.path,
    // The mirror itself wrote this text from an outline.
    outline: JSON.parse(row.outline) as Outline,
  };
}

function faceRef(type: PublishedType, id: string, face: string): FaceRef {
  // Only documents of faced types are stored with the digest of a face.
  return { type: type as LinkTarget[0], id, face };
}
