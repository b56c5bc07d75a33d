import type { Core } from '@strapi/strapi';
import { entriesIn, type Entry } from './entry.ts';

/** A question to Strapi's query engine. */
export interface EntryQuery {
  readonly where: Entry;
  readonly select?: string[];
  readonly populate?: Entry;
}

/** The rows of a content type or component that match; Strapi itself does not say what they are. */
export async function findEntries(strapi: Core.Strapi, uid: string, query: EntryQuery): Promise<readonly Entry[]> {
  const rows: unknown = await strapi.db.query(uid).findMany(query);
  return entriesIn(rows);
}

/** The first row that matches, or null. */
export async function findEntry(strapi: Core.Strapi, uid: string, query: EntryQuery): Promise<Entry | null> {
  const row: unknown = await strapi.db.query(uid).findOne(query);
  return entriesIn(row)[0] ?? null;
}
