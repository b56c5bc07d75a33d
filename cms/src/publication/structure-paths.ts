import type { Core } from '@strapi/strapi';
import { dayBefore, structurePath } from '@loa/shared-types/structure-path';
import type { AddressRow } from './addresses.ts';
import { uidOf } from './content-schema.ts';
import { entriesIn, type Entry, textIn } from './entry.ts';
import { findEntries } from './find-entries.ts';
import { type Sql, tables } from './tables.ts';

/**
 * Keeps the paths of the structures that these union bodies tell of: an address stays when the date of a change turns out
 * to be another. A path that several tell of is kept with the first, as long as that one is published.
 * @param bodies with their dates, by documentId
 */
export async function keepStructurePaths(sql: Sql, bodies: ReadonlyMap<string, Entry>): Promise<void> {
  const rows = new Map<string, AddressRow>();
  for (const [documentId, body] of bodies) {
    for (const day of daysOfChange(body)) {
      const path = structurePath(dayBefore(day));
      if (!rows.has(path)) rows.set(path, { path, type: 'union-body', document_id: documentId });
    }
  }
  if (rows.size === 0) return;
  const published = sql(tables.publication).where({ type: 'union-body', alive: true }).select('document_id');
  await sql(tables.address)
    .whereIn('path', [...rows.keys()])
    .whereNotIn('document_id', published)
    .delete();
  await sql(tables.address)
    .insert([...rows.values()])
    .onConflict('path')
    .ignore();
}

/** Keeps those of every body, for a database that was written without them. */
export async function keepAllStructurePaths(strapi: Core.Strapi, sql: Sql): Promise<void> {
  const bodies = await findEntries(strapi, uidOf('union-body'), {
    where: {},
    select: ['documentId', 'endedOn'],
    populate: { successions: { select: ['date'] }, parents: { select: ['from', 'to'] } },
  });
  await keepStructurePaths(sql, new Map(bodies.map((body) => [textIn(body, 'documentId'), body])));
}

/** Days on which the structure changed by what a body says of itself. */
function daysOfChange(body: Entry): string[] {
  const days = [
    textIn(body, 'endedOn'),
    ...entriesIn(body['successions']).map((succession) => textIn(succession, 'date')),
    ...entriesIn(body['parents']).flatMap((period) => [textIn(period, 'from'), textIn(period, 'to')]),
  ];
  return days.filter((day) => day !== '');
}
