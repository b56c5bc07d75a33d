import type Database from 'better-sqlite3';
import type { AddressedType, PublishedType } from '@loa/shared-types/published-type';
import { everyArticle } from '@loa/shared-types/wire/article';
import type { FacedType, FaceOf } from '../models/face.ts';
import { archivePageSize, type ArchivesBeside, pageOfPosition } from './archives.ts';
import type { LinkTarget } from './link-targets.ts';
import type { DocumentRef, FaceRef } from './mirror-reader.ts';
import type { Outline } from './outline.ts';
import { Statements } from './statements.ts';
import { linkKey } from './typed-links.ts';
import { WholeBacklinks } from './whole-backlinks.ts';
import { WholeLists } from './whole-lists.ts';

/** Keys of the lists of all articles and of the live ones that have not ended; others are `<type>/<documentId>`. */
export { everyArticle };
export const liveArticles = 'live';

/**
 * Entries of lists that have archive pages, but no place on one. Of an award's articles none has a place: its page lists
 * the newest.
 */
export const isPlaceless = `position IS NULL AND list <> '${everyArticle}' AND list <> '${liveArticles}' AND substr(list, 1, 6) <> 'award/'`;

/** A month in Vietnam in which articles were corrected, as `2022-12`, and how many. */
export interface CorrectionMonth {
  readonly month: string;
  readonly articles: number;
}

/** Links that are also followed backwards, as `<from>→<to>`. */
export type BacklinkSource = 'article' | 'award' | 'campaign' | 'live-entry' | 'union-body';

/** What a link that is followed backwards leads to; `succession` is a union body as part of a change of structure. */
export type BacklinkTarget = PublishedType | 'succession';

/** The documents of a folder that state figures. */
export interface FigureFolder {
  /** As `addressFolder` cuts it. */
  readonly folder: string;
  readonly documents: number;
  readonly figures: number;
}

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

/** A moved address: `path` led once, or on an old site, to the document that stands at `to`. */
export interface FormerAddress {
  readonly path: string;
  /** Null when the document has no address. */
  readonly to: string | null;
}

/** An address with what a sitemap says of it. */
export interface ListedAddress {
  readonly path: string;
  readonly outline: Outline;
  /** How many figures the document states. */
  readonly figures: number;
}

/** A document that states figures, and how many. */
export interface StatingFigures<T extends AddressedType = AddressedType> {
  readonly head: Head<T>;
  readonly figures: number;
}

/** An article by its place among all articles, with what is searched of it. */
export interface NumberedArticle {
  readonly number: number;
  readonly head: Head<'article'>;
  readonly face: FaceOf<'article'>;
  /** The whole lead, which the face may have cut short. */
  readonly lead: string;
}

interface NumberedRow extends HeadRow {
  number: number;
  face: string;
  lead: string | null;
}

/** So many are read at once: other statements run between, and an archive of any size fits into memory. */
const numberedAtATime = 500;
const numberedArticle = `
  SELECT position AS number, id, version, path, outline, face, face_digest,
    CASE WHEN face ->> 'lead' LIKE '%…' THEN (SELECT wire ->> 'lead' FROM content WHERE content.key = document.key) END AS lead
  FROM list_entry JOIN document ON type = 'article' AND id = article
  WHERE list = '${everyArticle}' AND position IS NOT NULL`;

/** The questions that planning asks. Every answer is in an order that depends on the content alone. */
export class MirrorIndex {
  readonly #statements: Statements;
  #lists: WholeLists | null = null;
  #backlinks: WholeBacklinks | null = null;

  constructor(database: Database.Database) {
    this.#statements = new Statements(database);
  }

  /**
   * Lists and links are read at once for as long as this work lasts, which is cheaper for who asks about most articles.
   * Nothing may be written meanwhile.
   */
  whole<T>(work: () => T): T {
    this.#lists = new WholeLists(this.#statements);
    this.#backlinks = new WholeBacklinks(this.#statements);
    try {
      return work();
    } finally {
      this.#lists = null;
      this.#backlinks = null;
    }
  }

  head<T extends PublishedType>(type: T, id: string): Head<T> | null {
    const row = this.#statements
      .rows<HeadRow>('SELECT id, version, path, outline, face_digest FROM document WHERE type = ? AND id = ?')
      .get(type, id);
    return row ? headOf(type, row) : null;
  }

  /** Version of a document, or null when it is not published. */
  version(type: PublishedType, id: string): number | null {
    const sql = 'SELECT version FROM document WHERE type = ? AND id = ?';
    return this.#statements.values<number>(sql).get(type, id) ?? null;
  }

  /** Heads of all documents of a type, by documentId. */
  *heads<T extends PublishedType>(type: T): Generator<Head<T>> {
    const rows = this.#statements
      .rows<HeadRow>('SELECT id, version, path, outline, face_digest FROM document WHERE type = ? ORDER BY id')
      .all(type);
    for (const row of rows) yield headOf(type, row);
  }

  /** documentIds of all documents of a type, sorted. */
  ids(type: PublishedType): string[] {
    return this.#statements.values<string>('SELECT id FROM document WHERE type = ? ORDER BY id').all(type);
  }

  /** documentIds of all articles that have no cover, sorted. */
  articlesWithoutCover(): string[] {
    return this.#statements
      .values<string>("SELECT id FROM document WHERE type = 'article' AND face ->> 'cover' IS NULL ORDER BY id")
      .all();
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
    return (
      this.#statements
        .values<string>('SELECT face FROM document WHERE type = ? AND face IS NOT NULL ORDER BY id')
        .all(type)
        // The mirror itself wrote this text from a face of this type.
        .map((face) => JSON.parse(face) as FaceOf<T>)
    );
  }

  /** documentIds of the newest articles of a list, newest first. */
  newest(list: string, limit: number): string[] {
    if (this.#lists) return this.#lists.newest(list, limit);
    return this.#statements
      .values<string>('SELECT article FROM list_entry WHERE list = ? ORDER BY displayed_at DESC, article DESC LIMIT ?')
      .all(list, limit);
  }

  /** documentIds of the articles of a list that come just before one of its own, nearest first. */
  older(list: string, than: { readonly displayedAt: string; readonly id: string }, limit: number): string[] {
    if (this.#lists) return this.#lists.older(list, than.id, limit);
    return this.#statements
      .values<string>(
        `SELECT article FROM list_entry WHERE list = ? AND (displayed_at, article) < (?, ?)
         ORDER BY displayed_at DESC, article DESC LIMIT ?`,
      )
      .all(list, than.displayedAt, than.id, limit);
  }

  /** Numbers of the archive pages of a list that have an article, ascending. */
  archiveNumbers(list: string): number[] {
    return this.#statements
      .values<number>(
        `SELECT DISTINCT ${pageOfPosition} AS number
         FROM list_entry WHERE list = ? AND position IS NOT NULL ORDER BY number`,
      )
      .all(list);
  }

  /** Numbers of the first and the last archive page of a list, or null when it has none. */
  archiveRange(list: string): { first: number; last: number } | null {
    const [first, last] = (['ASC', 'DESC'] as const).map((order) =>
      this.#statements
        .values<number>(
          `SELECT ${pageOfPosition} FROM list_entry WHERE list = ? AND position IS NOT NULL ORDER BY position ${order} LIMIT 1`,
        )
        .get(list),
    );
    return first === undefined || last === undefined ? null : { first, last };
  }

  /** The archive pages on either side of one. */
  archivesBeside(list: string, number: number): ArchivesBeside {
    if (this.#lists) return this.#lists.archivesBeside(list, number);
    const older = this.#statements.values<number>(
      `SELECT ${pageOfPosition} FROM list_entry WHERE list = ? AND position <= ? ORDER BY position DESC LIMIT 1`,
    );
    const newer = this.#statements.values<number>(
      `SELECT ${pageOfPosition} FROM list_entry WHERE list = ? AND position > ? ORDER BY position LIMIT 1`,
    );
    return {
      older: older.get(list, (number - 1) * archivePageSize) ?? null,
      newer: newer.get(list, number * archivePageSize) ?? null,
    };
  }

  /** documentIds on an archive page of a list, the highest position first. */
  archivePage(list: string, number: number): readonly string[] {
    if (this.#lists) return this.#lists.archivePage(list, number);
    return this.#statements
      .values<string>(
        `SELECT article FROM list_entry WHERE list = ? AND position > ? AND position <= ?
         ORDER BY position DESC, article DESC`,
      )
      .all(list, (number - 1) * archivePageSize, number * archivePageSize);
  }

  /** Lists in which an article stands without a place of its own, so that no archive page has it. */
  withoutPosition(): { list: string; article: string }[] {
    return this.#statements
      .rows<{ list: string; article: string }>(
        `SELECT list, article FROM list_entry WHERE ${isPlaceless} ORDER BY list, article`,
      )
      .all();
  }

  /** documentIds of the documents of one type that link to another, sorted. */
  backlinks(to: BacklinkTarget, id: string, from: BacklinkSource): string[] {
    if (this.#backlinks) return this.#backlinks.of(to, id, from);
    return this.#statements
      .values<string>('SELECT from_id FROM backlink WHERE to_type = ? AND to_id = ? AND from_type = ? ORDER BY from_id')
      .all(to, id, from);
  }

  /** documentIds of the glossary terms that a word marks, sorted. */
  terms(word: string): string[] {
    return this.#statements.values<string>('SELECT id FROM term WHERE word = ? ORDER BY id').all(word);
  }

  /** Months in which articles were corrected, the newest first. */
  correctionMonths(): CorrectionMonth[] {
    return this.#statements
      .rows<CorrectionMonth>('SELECT month, count(*) AS articles FROM correction GROUP BY month ORDER BY month DESC')
      .all();
  }

  /** documentIds of articles that were corrected in a month, sorted. */
  correctedIn(month: string): string[] {
    return this.#statements
      .values<string>('SELECT article FROM correction WHERE month = ? ORDER BY article')
      .all(month);
  }

  /** documentIds of articles that have a live ticker, or had one once: those that run or will, and those with entries. */
  liveArticles(): string[] {
    return this.#statements
      .values<string>(
        `SELECT article FROM list_entry WHERE list = '${liveArticles}'
         UNION SELECT to_id FROM backlink WHERE from_type = 'live-entry' AND to_type = 'article' ORDER BY 1`,
      )
      .all();
  }

  /** Folders, as `addressFolder` cuts them, that hold an address of a type, sorted. */
  folders(type: AddressedType): string[] {
    return this.#statements
      .values<string>(`SELECT DISTINCT ${folderOf(type)} FROM document WHERE type = ? AND path IS NOT NULL ORDER BY 1`)
      .all(type);
  }

  /** Addresses of a type in a folder, by path. */
  addresses(type: AddressedType, folder: string): ListedAddress[] {
    return this.#statements
      .rows<{ path: string; outline: string; figures: number }>(
        `SELECT path, outline, figures FROM document WHERE type = ? AND path >= ? AND path < ? ORDER BY path`,
      )
      .all(type, folder, folder + lastCharacter)
      .map(({ outline, ...address }) => ({ ...address, outline: JSON.parse(outline) as Outline }));
  }

  /** Folders with a document of a type that states figures, in the order of their names. */
  figureFolders(type: AddressedType): FigureFolder[] {
    return this.#statements
      .rows<FigureFolder>(
        `SELECT ${folderOf(type)} AS folder, count(*) AS documents, sum(figures) AS figures FROM document
         WHERE type = ? AND figures > 0 AND path IS NOT NULL GROUP BY 1 ORDER BY 1`,
      )
      .all(type);
  }

  /** Documents of a type in a folder that state figures, with how many, by the time at which they appeared, then by path. */
  withFigures<T extends AddressedType>(type: T, folder: string): StatingFigures<T>[] {
    return this.#statements
      .rows<HeadRow & { figures: number }>(
        `SELECT id, version, path, outline, face_digest, figures FROM document
         WHERE type = ? AND figures > 0 AND path >= ? AND path < ? ORDER BY figures_at, path, id`,
      )
      .all(type, folder, folder + lastCharacter)
      .map((row) => ({ head: headOf(type, row), figures: row.figures }));
  }

  /** How many figures the documents of a type in a folder state together. */
  figures(type: AddressedType, folder: string): number {
    const sql = 'SELECT sum(figures) FROM document WHERE type = ? AND figures > 0 AND path >= ? AND path < ?';
    return this.#statements.values<number | null>(sql).get(type, folder, folder + lastCharacter) ?? 0;
  }

  /** Documents into which an editor typed this address of the site. */
  linking(address: string): { readonly type: PublishedType; readonly id: string }[] {
    return this.#statements
      .rows<{ type: PublishedType; id: string }>('SELECT type, id FROM typed_link WHERE path = ? ORDER BY type, id')
      .all(linkKey(address));
  }

  formerAddresses(): FormerAddress[] {
    return this.#statements
      .rows<FormerAddress>(
        `SELECT former.path, document.path AS "to" FROM former_address AS former
         JOIN document ON document.type = former.type AND document.id = former.id
         ORDER BY former.path, former.type, former.id`,
      )
      .all();
  }

  /** Articles by their place among all articles, from the oldest. */
  *numberedArticles(after = 0, upTo = Number.MAX_SAFE_INTEGER): Generator<NumberedArticle> {
    const next = this.#statements.rows<NumberedRow>(
      `${numberedArticle} AND position > ? AND position <= ? ORDER BY position LIMIT ${numberedAtATime}`,
    );
    for (let place = after, rows = next.all(place, upTo); rows.length > 0; rows = next.all(place, upTo)) {
      for (const row of rows) yield numbered(row);
      place = rows.at(-1)?.number ?? upTo;
    }
  }

  /** Null when the article is not published or has no place. */
  numberedArticle(id: string): NumberedArticle | null {
    const row = this.#statements.rows<NumberedRow>(`${numberedArticle} AND article = ?`).get(id);
    return row ? numbered(row) : null;
  }

  #faceRow(type: PublishedType, id: string) {
    return this.#statements
      .rows<{ face: string; face_digest: string }>(
        'SELECT face, face_digest FROM document WHERE type = ? AND id = ? AND face IS NOT NULL',
      )
      .get(type, id);
  }
}

/** The folder of an address, as `addressFolder` cuts it. */
function folderOf(type: AddressedType): string {
  return type === 'article' ? "substr(path, 1, length('/2022/09/'))" : "'/'";
}

/** Sorts after everything that an address is made of. */
const lastCharacter = '\u{10ffff}';

function numbered(row: NumberedRow): NumberedArticle {
  // The mirror itself wrote this text from the face of an article.
  const face = JSON.parse(row.face) as FaceOf<'article'>;
  return { number: row.number, head: headOf('article', row), face, lead: row.lead ?? face.lead };
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
