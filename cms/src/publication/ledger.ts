import type { Core } from '@strapi/strapi';
import { checkPublication } from '@loa/shared-types/publish-check';
import { claimPaths, isAddressed, pathOfEntry } from './addresses.ts';
import { type ContentType, hasDrafts, uidOf } from './content-schema.ts';
import { takeNumbers } from './counter.ts';
import { type Entry, populateOf, textIn } from './entry.ts';
import { findEntries } from './find-entries.ts';
import { type LedgerRow, readLedgerRows, writeLedgerRows } from './ledger-row.ts';
import { collectLinks } from './links.ts';
import { assignPositions } from './list-positions.ts';
import { loadPublished } from './published-documents.ts';
import { refusal } from './refusal.ts';
import { keepStructurePaths } from './structure-paths.ts';
import type { Sql } from './tables.ts';
import type { PublishedType } from '@loa/shared-types/published-type';

/**
 * Writes down that documents are published as they stand in the database: links, address, list positions and a change
 * number for each, and checks them as the site will. The caller holds the counter, in the transaction of the content.
 * @param documentIds in the order in which they get their numbers and places
 * @returns the last change number
 * @throws a refusal for the editor when a document could not be shown or its address is taken
 */
export async function recordPublished(
  strapi: Core.Strapi,
  sql: Sql,
  type: ContentType,
  documentIds: readonly string[],
): Promise<number> {
  const entries = await loadSources(strapi, type, documentIds);
  const known = await readLedgerRows(sql, type, documentIds);
  const firstNumber = await takeNumbers(sql, documentIds.length);
  const now = new Date();
  const rows = documentIds.map((documentId, index): LedgerRow => {
    const entry = entries.get(documentId);
    if (!entry) throw new Error(`There is no ${type} ${documentId} to publish.`);
    const former = known.get(documentId);
    return {
      type,
      documentId,
      version: firstNumber + index,
      alive: true,
      links: collectLinks(strapi, uidOf(type), entry),
      path: isAddressed(type) ? pathOfEntry(type, entry, former?.path ?? null, now) : null,
      firstPublishedAt: former?.firstPublishedAt ?? now.toISOString(),
      lastPublishedAt: now.toISOString(),
    };
  });
  if (isAddressed(type)) {
    await claimPaths(strapi, sql, type, new Map(rows.map((row) => [row.documentId, row.path ?? ''])));
  }
  if (type === 'union-body') await keepStructurePaths(sql, entries);
  if (type === 'article') await assignPositions(sql, new Map(rows.map((row) => [row.documentId, row.links])));
  await writeLedgerRows(sql, rows);
  for (const document of await loadPublished(strapi, sql, type, rows)) {
    const issues = checkPublication(type, document);
    if (issues.length > 0) throw refusal(issues);
  }
  return firstNumber + documentIds.length - 1;
}

/**
 * Writes down that documents are no longer published; those that were not are passed over. The caller holds the counter.
 * @returns the last change number, or null when none of them was published
 */
export async function recordWithdrawn(
  sql: Sql,
  type: PublishedType,
  documentIds: readonly string[],
): Promise<number | null> {
  const known = await readLedgerRows(sql, type, documentIds);
  const alive = documentIds.flatMap((documentId) => known.get(documentId) ?? []).filter((row) => row.alive);
  if (alive.length === 0) return null;
  const firstNumber = await takeNumbers(sql, alive.length);
  const tombstones = alive.map((row, index) => ({ ...row, alive: false, links: {}, version: firstNumber + index }));
  await writeLedgerRows(sql, tombstones);
  return firstNumber + alive.length - 1;
}

/** The rows whose links count: the draft, which Strapi keeps whole, or the only row of a type without drafts. */
async function loadSources(
  strapi: Core.Strapi,
  type: ContentType,
  documentIds: readonly string[],
): Promise<Map<string, Entry>> {
  const uid = uidOf(type);
  const entries = await findEntries(strapi, uid, {
    where: { documentId: { $in: documentIds }, ...(hasDrafts(type) ? { publishedAt: { $null: true } } : {}) },
    populate: populateOf(strapi, uid, 'with links'),
  });
  return new Map(entries.map((entry) => [textIn(entry, 'documentId'), entry]));
}
