import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { PublishedType } from '@loa/shared-types/published-type';
import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { faceMappers } from '../models/face.ts';
import { figuresOf } from '../models/figures.ts';
import type { FileFace } from '../pictures/file-face.ts';
import { keyWord } from '../text/marked-words.ts';
import { type BacklinkSource, type BacklinkTarget, everyArticle, liveArticles } from './mirror-index.ts';
import { traceOf } from './document-trace.ts';
import { type Outline, outlineOf } from './outline.ts';
import { ReplacedDocuments } from './replaced-documents.ts';
import { Statements } from './statements.ts';
import { touchDocument } from './touch-document.ts';
import { Touched } from './touched.ts';
import { typedLinks } from './typed-links.ts';

/**
 * One sync being written, on a connection of its own: a single transaction, so that readers see all of it or nothing.
 * It must be committed or rolled back.
 */
export class MirrorWriter {
  readonly #database: Database.Database;
  readonly #statements: Statements;
  readonly #replaced: ReplacedDocuments;
  readonly #touched: Touched;
  readonly #committed: (touched: Touched) => void;

  /** @param committed told what the sync touched, once readers see it */
  constructor(database: Database.Database, committed: (touched: Touched) => void) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#committed = committed;
    database.exec('BEGIN IMMEDIATE');
    this.#replaced = new ReplacedDocuments(database);
    const isEmpty = this.#statements.rows('SELECT 1 FROM document LIMIT 1').get() === undefined;
    this.#touched = isEmpty ? Touched.everything() : new Touched();
  }

  /**
   * Puts a document in the place of its previous version, which is kept until a release without it is live.
   * @param fileFace what was made of a file, null when nothing could be; needed for the type `file` alone
   */
  put<T extends PublishedType>(type: T, document: WireDocument<T>, fileFace: FileFace | null = null): void {
    const known: WireDocument = document;
    this.#replaced.keep(type, known.documentId);
    this.#touching(type, known.documentId, () => this.#put(type, document, fileFace));
  }

  /**
   * Takes a document out, with all that was derived from it and any note that it is held. It is kept as {@link put} does.
   * @returns whether it was there
   */
  remove(type: PublishedType, id: string): boolean {
    this.#replaced.keep(type, id);
    return this.#touching(type, id, () => this.#erase(type, id));
  }

  /**
   * Puts back what the newest release shows of a document that changed since, be it nothing.
   * @returns false when it did not change since
   */
  restore(type: PublishedType, id: string): boolean {
    const kept = this.#replaced.take(type, id);
    if (!kept) return false;
    this.#touching(type, id, () => {
      this.#erase(type, id);
      if (kept.document) this.#put(type, kept.document, kept.fileFace);
    });
    return true;
  }

  /** Notes that a version was refused; what the mirror holds of the document stays. */
  hold({ type, documentId, version, reason }: HeldEntry): void {
    this.#run(
      'INSERT OR REPLACE INTO held (type, id, version, reason) VALUES (?, ?, ?, ?)',
      type,
      documentId,
      version,
      reason,
    );
  }

  /** Forgets what was held, because all of it is tried again. */
  forgetHeld(): void {
    this.#run('DELETE FROM held');
  }

  commit(lineage: string, revision: number): void {
    this.#run(
      "INSERT OR REPLACE INTO meta (key, value) VALUES ('lineage', ?), ('revision', ?)",
      lineage,
      String(revision),
    );
    this.#database.exec('COMMIT');
    this.#database.close();
    this.#committed(this.#touched);
  }

  rollback(): void {
    // On a full disk SQLite has done so itself, and would hide that by complaining of this.
    if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
    this.#database.close();
  }

  /** Runs what changes one document, and notes what that touches. */
  #touching<T>(type: PublishedType, id: string, write: () => T): T {
    if (this.#touched.isEverything) return write();
    const before = traceOf(this.#statements, type, id);
    const result = write();
    touchDocument(this.#touched, this.#statements, { type, id, before, after: traceOf(this.#statements, type, id) });
    return result;
  }

  #put<T extends PublishedType>(type: T, document: WireDocument<T>, fileFace: FileFace | null): void {
    const known: WireDocument = document;
    const id = known.documentId;
    this.#erase(type, id);
    const outline = outlineOf(type, document);
    const face = type === 'file' ? fileFace : faceOf(type, document);
    const faceText = face && JSON.stringify(face);
    const path = 'path' in known ? known.path : null;
    const { lastInsertRowid } = this.#run(
      `INSERT INTO document (type, id, version, path, outline, face, face_digest, figures, figures_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      type,
      id,
      known.version,
      path,
      JSON.stringify(outline),
      faceText,
      faceText && digestOf(faceText),
      figuresOf(known).length,
      outline.article?.displayedAt ?? '',
    );
    const wire = JSON.stringify(known);
    this.#run('INSERT INTO content (key, wire) VALUES (?, ?)', lastInsertRowid, wire);
    for (const typed of type === 'file' ? [] : typedLinks(known, wire)) {
      this.#run('INSERT INTO typed_link (path, type, id) VALUES (?, ?, ?)', typed, type, id);
    }
    if ('abbreviation' in known) this.#term(id, known.abbreviation);
    if ('positions' in known) this.#list(id, outline, known.positions);
    this.#linkBack(type, id, known, outline);
    for (const former of formerPaths(known)) {
      if (former === path) continue;
      this.#run('INSERT OR IGNORE INTO former_address (path, type, id) VALUES (?, ?, ?)', former, type, id);
    }
  }

  #erase(type: PublishedType, id: string): boolean {
    this.#run('DELETE FROM held WHERE type = ? AND id = ?', type, id);
    const known = this.#statements.values<number>('SELECT key FROM document WHERE type = ? AND id = ?').get(type, id);
    // Nothing else is derived from a document that is not there.
    if (known === undefined) return false;
    this.#run('DELETE FROM content WHERE key = ?', known);
    this.#run('DELETE FROM document WHERE key = ?', known);
    if (type === 'glossary-term') this.#run('DELETE FROM term WHERE id = ?', id);
    if (type === 'article') {
      this.#run('DELETE FROM list_entry WHERE article = ?', id);
      this.#run('DELETE FROM correction WHERE article = ?', id);
    }
    this.#run('DELETE FROM backlink WHERE from_type = ? AND from_id = ?', type, id);
    this.#run('DELETE FROM former_address WHERE type = ? AND id = ?', type, id);
    this.#run('DELETE FROM typed_link WHERE type = ? AND id = ?', type, id);
    return true;
  }

  #term(id: string, abbreviation: string): void {
    const word = keyWord(abbreviation);
    if (word !== null) this.#run('INSERT INTO term (word, id) VALUES (?, ?)', word, id);
  }

  #list(id: string, { article }: Outline, positions: Record<string, number>): void {
    if (!article) return;
    for (const month of article.correctionMonths) {
      this.#run('INSERT INTO correction (month, article) VALUES (?, ?)', month, id);
    }
    const lists = [
      ...(article.category === null ? [] : [`category/${article.category}`]),
      ...article.authors.map((author) => `author/${author}`),
      ...article.tags.map((tag) => `tag/${tag}`),
      ...article.unionBodies.map((body) => `union-body/${body}`),
      ...article.campaigns.map((campaign) => `campaign/${campaign}`),
      ...article.awards.map((award) => `award/${award}`),
      everyArticle,
      ...(article.format === 'live' && article.liveState !== 'ended' ? [liveArticles] : []),
    ];
    const sql = 'INSERT OR IGNORE INTO list_entry (list, article, position, displayed_at) VALUES (?, ?, ?, ?)';
    for (const list of lists) this.#run(sql, list, id, positions[list] ?? null, article.displayedAt);
  }

  #linkBack(type: PublishedType, id: string, document: WireDocument, { links }: Outline): void {
    const targets = followedBack[type];
    if (!targets) return;
    const wanted =
      'parents' in document ? backlinksOfBody(document) : links.filter(([target]) => targets.includes(target));
    const sql = 'INSERT OR IGNORE INTO backlink (to_type, to_id, from_type, from_id) VALUES (?, ?, ?, ?)';
    for (const [toType, toId] of wanted) this.#run(sql, toType, toId, type, id);
  }

  #run(sql: string, ...values: (string | number | bigint | null)[]): Database.RunResult {
    return this.#statements.rows(sql).run(...values);
  }
}

const followedBack: Partial<Record<PublishedType, readonly PublishedType[]>> = {
  article: ['award'],
  award: ['union-body', 'campaign'],
  campaign: ['union-body'],
  'live-entry': ['article'],
  'union-body': ['union-body'],
} satisfies Record<BacklinkSource, readonly PublishedType[]>;

/** Parents are followed back to their children, apart from that the bodies of a change of structure to where it is told. */
function backlinksOfBody({ parents, successions }: UnionBodyWire): (readonly [BacklinkTarget, string])[] {
  return [
    ...parents.flatMap(({ parent }) => (parent === null ? [] : [['union-body', parent] as const])),
    ...successions.flatMap(({ from, to }) => [...from, ...to]).map((id) => ['succession', id] as const),
  ];
}

function faceOf<T extends PublishedType>(type: T, document: WireDocument<T>): object | null {
  if (!(type in faceMappers)) return null;
  // Type and document come as a pair, which a table of mappers cannot express to the compiler.
  const mapper = faceMappers[type as keyof typeof faceMappers] as (wire: WireDocument<T>) => object;
  return mapper(document);
}

function formerPaths(document: WireDocument): string[] {
  const former = 'formerPaths' in document ? document.formerPaths : [];
  const legacy = 'legacyPaths' in document ? document.legacyPaths.map(({ path }) => path) : [];
  return [...former, ...legacy.filter((path) => path !== null)];
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
