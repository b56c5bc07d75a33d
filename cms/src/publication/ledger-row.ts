import type { PublishedType } from '@loa/shared-types/published-type';
import { type Links, parseLinks } from './links.ts';
import { type Sql, tables } from './tables.ts';

/** What the ledger knows of one document. A document that is no longer published keeps its row as a tombstone. */
export interface LedgerRow {
  readonly type: PublishedType;
  readonly documentId: string;
  /** Change number at which the document was last published, saved or withdrawn. */
  readonly version: number;
  readonly alive: boolean;
  readonly links: Links;
  /** Its address; kept by a tombstone, so that the month in it stays if the article is published again. */
  readonly path: string | null;
  readonly firstPublishedAt: string;
  readonly lastPublishedAt: string;
}

interface StoredRow {
  type: PublishedType;
  document_id: string;
  version: number;
  alive: boolean | number;
  links: string;
  path: string | null;
  first_published_at: string;
  last_published_at: string;
}

function fromStored(row: StoredRow): LedgerRow {
  return {
    type: row.type,
    documentId: row.document_id,
    version: row.version,
    alive: Boolean(row.alive),
    links: parseLinks(row.links),
    path: row.path,
    firstPublishedAt: row.first_published_at,
    lastPublishedAt: row.last_published_at,
  };
}

/** The rows of these documents, tombstones included, by documentId. */
export async function readLedgerRows(
  sql: Sql,
  type: PublishedType,
  documentIds: readonly string[],
): Promise<Map<string, LedgerRow>> {
  const rows = await sql<StoredRow>(tables.publication).where({ type }).whereIn('document_id', documentIds);
  return new Map(rows.map((row) => [row.document_id, fromStored(row)]));
}

/** The published documents of a type after a documentId, in the order of their documentIds. */
export async function readAliveRows(
  sql: Sql,
  type: PublishedType,
  after: string | null,
  limit: number,
): Promise<LedgerRow[]> {
  const query = sql<StoredRow>(tables.publication).where({ type, alive: true }).orderBy('document_id').limit(limit);
  const rows = await (after === null ? query : query.where('document_id', '>', after));
  return rows.map(fromStored);
}

/** Writes rows, each over what the ledger knew of its document. */
export async function writeLedgerRows(sql: Sql, rows: readonly LedgerRow[]): Promise<void> {
  if (rows.length === 0) return;
  const stored: StoredRow[] = rows.map((row) => ({
    type: row.type,
    document_id: row.documentId,
    version: row.version,
    alive: row.alive,
    links: JSON.stringify(row.links),
    path: row.path,
    first_published_at: row.firstPublishedAt,
    last_published_at: row.lastPublishedAt,
  }));
  await sql(tables.publication).insert(stored).onConflict(['type', 'document_id']).merge();
}
