import { everyArticle } from '@loa/shared-types/wire/article';
import { takeNumbers } from './counter.ts';
import { readLedgerRows, writeLedgerRows } from './ledger-row.ts';
import { assignPositions } from './list-positions.ts';
import { type Sql, tables } from './tables.ts';

const atATime = 500;

/**
 * Gives every published article that has none its place among all articles, the one published first before the others:
 * search finds articles by it, and a database that an older CMS wrote has articles without. Each is published anew by it.
 * Does nothing where every article has its place. The caller holds the counter.
 * @returns the last change number, or null when there was nothing to do
 */
export async function placeArticles(sql: Sql): Promise<number | null> {
  const placeless: { document_id: string }[] = await sql(tables.publication)
    .where({ type: 'article', alive: true })
    .whereNotIn('document_id', sql(tables.listPosition).where({ list: everyArticle }).select('document_id'))
    .orderBy(['first_published_at', 'version'])
    .select('document_id');
  const documentIds = placeless.map((row) => row.document_id);
  let last: number | null = null;
  for (let start = 0; start < documentIds.length; start += atATime) {
    const batch = documentIds.slice(start, start + atATime);
    const known = await readLedgerRows(sql, 'article', batch);
    const rows = batch.flatMap((documentId) => known.get(documentId) ?? []);
    const firstNumber = await takeNumbers(sql, rows.length);
    await assignPositions(sql, new Map(rows.map(({ documentId, links }) => [documentId, links])));
    await writeLedgerRows(
      sql,
      rows.map((row, index) => ({ ...row, version: firstNumber + index })),
    );
    last = firstNumber + rows.length - 1;
  }
  return last;
}
