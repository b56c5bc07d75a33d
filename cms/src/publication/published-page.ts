import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PublishedType } from '@loa/shared-types/published-type';
import { readAliveRows, readLedgerRows } from './ledger-row.ts';
import { loadPublished, type UnparsedDocument } from './published-documents.ts';
import { loadPublishedFiles } from './published-files.ts';
import { inSnapshot } from './transaction.ts';

const longestPage = 500;

/** Which documents of a type are asked for: those after a documentId, or these. */
export interface PageQuery {
  readonly after?: string | null | undefined;
  readonly limit?: number | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
}

/**
 * One page of the published documents of a type, all of one moment, in the order of their documentIds. Pages go by the
 * last documentId, because publishing gives a document a new row. Of `ids`, those that are not published are left out.
 * @throws when the page is longer than allowed, or both ways of asking are mixed
 */
export async function readPublishedPage(
  strapi: Core.Strapi,
  type: PublishedType,
  query: PageQuery,
): Promise<UnparsedDocument[]> {
  const { after = null, ids = null } = query;
  const limit = query.limit ?? longestPage;
  if (ids && (after !== null || typeof query.limit === 'number')) {
    throw new errors.ValidationError('Ask either for "ids" or for a page by "after" and "limit", not for both.');
  }
  if (limit < 1 || limit > longestPage || (ids?.length ?? 0) > longestPage) {
    throw new errors.ValidationError(`A page has between 1 and ${longestPage} documents.`);
  }
  return inSnapshot(strapi, async (sql) => {
    const rows = ids
      ? [...(await readLedgerRows(sql, type, ids)).values()].filter((row) => row.alive).sort(byDocumentId)
      : await readAliveRows(sql, type, after, limit);
    return type === 'file' ? loadPublishedFiles(strapi, rows) : loadPublished(strapi, sql, type, rows);
  });
}

function byDocumentId(a: { documentId: string }, b: { documentId: string }): number {
  return a.documentId < b.documentId ? -1 : 1;
}
