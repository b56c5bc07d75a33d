import type { Core } from '@strapi/strapi';
import { isAddressed, readPaths } from './addresses.ts';
import { type ContentType, hasDrafts, uidOf } from './content-schema.ts';
import { populateOf, textIn } from './entry.ts';
import { findEntries } from './find-entries.ts';
import type { LedgerRow } from './ledger-row.ts';
import { listsOf, readPositions } from './list-positions.ts';
import type { Sql } from './tables.ts';
import { wireBody } from './wire-document.ts';

/** A document in the shape of its schema in `shared-types/src/wire`, not yet parsed by it. */
export type UnparsedDocument = Readonly<Record<string, unknown>> & { readonly documentId: string };

/**
 * The published documents of these ledger rows, in their order. The number of queries depends on the content type, never
 * on the number of rows.
 * @throws when the ledger names a document that is not there: the answer would be incomplete
 */
export async function loadPublished(
  strapi: Core.Strapi,
  sql: Sql,
  type: ContentType,
  rows: readonly LedgerRow[],
): Promise<UnparsedDocument[]> {
  if (rows.length === 0) return [];
  const uid = uidOf(type);
  const documentIds = rows.map((row) => row.documentId);
  const entries = await findEntries(strapi, uid, {
    where: { documentId: { $in: documentIds }, ...(hasDrafts(type) ? { publishedAt: { $notNull: true } } : {}) },
    populate: populateOf(strapi, uid, 'without links'),
  });
  const byDocument = new Map(entries.map((entry) => [textIn(entry, 'documentId'), entry]));
  const paths = isAddressed(type) ? await readPaths(sql, type, documentIds) : null;
  const positions = type === 'article' ? await readPositions(sql, documentIds) : null;
  return rows.map((row) => {
    const entry = byDocument.get(row.documentId);
    if (!entry) throw new Error(`The ledger says that ${type} ${row.documentId} is published, but it has no row.`);
    return {
      documentId: row.documentId,
      version: row.version,
      firstPublishedAt: row.firstPublishedAt,
      lastPublishedAt: row.lastPublishedAt,
      ...(paths && {
        path: row.path,
        formerPaths: (paths.get(row.documentId) ?? []).filter((path) => path !== row.path),
      }),
      ...wireBody(strapi, uid, entry, row.links),
      ...(positions && { positions: currentPositions(row, positions.get(row.documentId)) }),
    };
  });
}

function currentPositions(row: LedgerRow, places: ReadonlyMap<string, number> = new Map()): Record<string, number> {
  return Object.fromEntries(
    listsOf(row.links).flatMap((list) => {
      const position = places.get(list);
      return position === undefined ? [] : [[list, position]];
    }),
  );
}
