import type { Core } from '@strapi/strapi';
import { fileUid } from './content-schema.ts';
import { lockCounter, takeNumbers } from './counter.ts';
import { entriesIn, type Entry, textIn } from './entry.ts';
import { findEntries } from './find-entries.ts';
import { recordWithdrawn } from './ledger.ts';
import { type LedgerRow, readLedgerRows, writeLedgerRows } from './ledger-row.ts';
import { normaliseText } from './normalise-text.ts';
import { type Sql, tables } from './tables.ts';
import { inTransaction } from './transaction.ts';

/**
 * Keeps the ledger equal to the media library, which goes past the document service: a file is published as long as it is
 * there, under its documentId, and replacing its bytes keeps that.
 * @param announce told the change number after the commit
 */
export function watchMedia(strapi: Core.Strapi, announce: (number: number) => void): void {
  const record = (work: (sql: Sql) => Promise<number | null>) =>
    inTransaction(strapi, async ({ sql, onCommit }) => {
      await lockCounter(sql);
      const number = await work(sql);
      if (number !== null) onCommit(() => announce(number));
    });
  const saved = (event: { result?: unknown }) =>
    record((sql) => recordFiles(sql, entriesIn(event.result).map(fileKey)));
  const compose = (event: { params: { data?: unknown } }) => {
    event.params.data = normaliseText(event.params.data);
  };
  const reconcile = () => record((sql) => reconcileFiles(strapi, sql));
  strapi.db.lifecycles.subscribe({
    models: [fileUid],
    beforeCreate: compose,
    beforeUpdate: compose,
    afterCreate: saved,
    afterUpdate: saved,
    afterDelete: (event) => record((sql) => recordWithdrawn(sql, 'file', entriesIn(event.result).map(fileKey))),
    afterCreateMany: reconcile,
    afterUpdateMany: reconcile,
    afterDeleteMany: reconcile,
  });
}

/**
 * Writes down what happened to the media library without the ledger: by a crash between the file and the ledger, by many
 * rows at once, or by writing to the database directly.
 * @returns the last change number, or null when the ledger was right
 */
export async function reconcileFiles(strapi: Core.Strapi, sql: Sql): Promise<number | null> {
  const files = await findEntries(strapi, fileUid, { where: {}, select: ['documentId', 'updatedAt'] });
  const rows: { document_id: string; last_published_at: string }[] = await sql(tables.publication)
    .where({ type: 'file', alive: true })
    .select('document_id', 'last_published_at');
  const recorded = new Map(rows.map((row) => [row.document_id, row.last_published_at]));
  const changed = files.filter((file) => (recorded.get(fileKey(file)) ?? '') < textIn(file, 'updatedAt'));
  const present = new Set(files.map(fileKey));
  const gone = rows.map((row) => row.document_id).filter((documentId) => !present.has(documentId));
  const withdrawn = await recordWithdrawn(sql, 'file', gone);
  return (await recordFiles(sql, changed.map(fileKey))) ?? withdrawn;
}

/**
 * Writes down that files are there, or have changed. The caller holds the counter.
 * @returns the last change number, or null when there are none
 */
export async function recordFiles(sql: Sql, documentIds: readonly string[]): Promise<number | null> {
  let last: number | null = null;
  const now = new Date().toISOString();
  for (let start = 0; start < documentIds.length; start += 500) {
    const batch = documentIds.slice(start, start + 500);
    const known = await readLedgerRows(sql, 'file', batch);
    const firstNumber = await takeNumbers(sql, batch.length);
    const rows = batch.map((documentId, index): LedgerRow => ({
      type: 'file',
      documentId,
      version: firstNumber + index,
      alive: true,
      links: {},
      path: null,
      firstPublishedAt: known.get(documentId)?.firstPublishedAt ?? now,
      lastPublishedAt: now,
    }));
    await writeLedgerRows(sql, rows);
    last = firstNumber + batch.length - 1;
  }
  return last;
}

function fileKey(file: Entry): string {
  return textIn(file, 'documentId');
}
