import Database from 'better-sqlite3';
import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { PublishedType } from '@loa/shared-types/published-type';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { Face } from '../models/face.ts';
import type { Library } from '../models/library.ts';
import type { FileFace } from '../pictures/file-face.ts';
import type { Mirror } from './mirror.ts';
import { DamagedDocument, MirrorError } from './mirror-error.ts';
import { MirrorIndex } from './mirror-index.ts';
import { MirrorLibrary } from './mirror-library.ts';
import type { DocumentRef, FaceRef } from './mirror-reader.ts';
import { MirrorWriter } from './mirror-writer.ts';
import { Statements } from './statements.ts';
import { TouchLog } from './touch-log.ts';
import type { Touched } from './touched.ts';
import { RecentMap } from './recent-map.ts';
import { ReplacedDocuments } from './replaced-documents.ts';

/** Faces kept parsed, and with them what pages drew of them: all of a paper of ten thousand articles, and bounded. */
const parsedFacesLimit = 12_000;

/** A mirror in a SQLite file. See {@link Mirror}. */
export class SqliteMirror implements Mirror {
  readonly folder: string;
  readonly index: MirrorIndex;
  readonly #file: string;
  readonly #database: Database.Database;
  readonly #statements: Statements;
  readonly #touchLog: TouchLog;
  readonly #replaced: ReplacedDocuments;
  readonly #parsedFaces = new RecentMap<Face | FileFace>(parsedFacesLimit);

  constructor(folder: string, file: string, database: Database.Database) {
    this.folder = folder;
    this.#file = file;
    this.#database = database;
    this.index = new MirrorIndex(database);
    this.#statements = new Statements(database);
    this.#touchLog = new TouchLog(database);
    this.#replaced = new ReplacedDocuments(database);
  }

  get lineage(): string | null {
    return this.#meta('lineage');
  }

  get revision(): number {
    return Number(this.#meta('revision') ?? 0);
  }

  document<T extends PublishedType>(ref: DocumentRef<T>): WireDocument<T> {
    const { type, id, version } = ref;
    const row = this.#statements
      .rows<{ version: number; wire: Buffer }>(
        `SELECT version, ${asBytes('wire')} FROM document JOIN content USING (key) WHERE type = ? AND id = ?`,
      )
      .get(type, id);
    if (row?.version !== version) throw mismatch(`version ${version} of ${type} ${id}`, row?.version);
    try {
      // The mirror itself wrote this text from a document that was parsed as this type.
      return JSON.parse(row.wire.toString()) as WireDocument<T>;
    } catch (error) {
      throw new DamagedDocument(ref, error);
    }
  }

  shown(...refs: readonly (readonly FaceRef[])[]): Library {
    const faces = new Map<string, Face | FileFace>();
    for (const ref of refs.flat()) faces.set(`${ref.type}/${ref.id}`, this.#face(ref));
    return new MirrorLibrary(faces);
  }

  count(type: PublishedType): number {
    const sql = 'SELECT count(*) AS count FROM document WHERE type = ?';
    return this.#database.prepare<[string], { count: number }>(sql).get(type)?.count ?? 0;
  }

  versions(type: PublishedType): Map<string, number> {
    const sql = 'SELECT id, version FROM document WHERE type = ?';
    const rows = this.#database.prepare<[string], { id: string; version: number }>(sql).all(type);
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  held(): HeldEntry[] {
    const sql = 'SELECT type, id AS documentId, version, reason FROM held ORDER BY type, id';
    return this.#database.prepare<[], HeldEntry>(sql).all();
  }

  get mark(): number {
    return this.#touchLog.mark;
  }

  touchedSince(mark: number): Touched | null {
    return this.#touchLog.since(mark);
  }

  isChanged(type: PublishedType, id: string): boolean {
    return this.#replaced.has(type, id);
  }

  noteRelease(id: string): void {
    this.#replaced.noteRelease(id);
  }

  forgetReplaced(release: string): void {
    this.#replaced.forgetReplaced(release);
  }

  write(): MirrorWriter {
    const connection = new Database(this.#file);
    try {
      return new MirrorWriter(connection, this.#touchLog.begin());
    } catch (error) {
      connection.close();
      throw new MirrorError(`The mirror at ${this.#file} is being written by another process.`, { cause: error });
    }
  }

  close(): void {
    this.#database.close();
  }

  #face({ type, id, face: digest }: FaceRef): Face | FileFace {
    // What has the same digest is the same, whosever face it is.
    return this.#parsedFaces.get(digest) ?? this.#parsedFaces.add(digest, this.#readFace(type, id, digest));
  }

  #readFace(type: FaceRef['type'], id: string, digest: string): Face | FileFace {
    const row = this.#statements
      .rows<{ face: Buffer; face_digest: string }>(
        `SELECT ${asBytes('face')}, face_digest FROM document WHERE type = ? AND id = ? AND face IS NOT NULL`,
      )
      .get(type, id);
    if (row?.face_digest !== digest) throw mismatch(`face ${digest} of ${type} ${id}`, row?.face_digest);
    // The mirror itself wrote this text from a face.
    return JSON.parse(row.face.toString()) as Face | FileFace;
  }

  #meta(key: string): string | null {
    const sql = 'SELECT value FROM meta WHERE key = ?';
    return this.#database.prepare<[string], { value: string }>(sql).get(key)?.value ?? null;
  }
}

/** A text column as it lies in the file: Node makes a string of it in half the time that SQLite's binding takes. */
function asBytes(column: 'wire' | 'face'): string {
  return `CAST(${column} AS BLOB) AS ${column}`;
}

function mismatch(wanted: string, found: string | number | undefined): MirrorError {
  return new MirrorError(
    `The plan names ${wanted}, but the mirror has ${found ?? 'none'}: plan again from the mirror as it is.`,
  );
}
