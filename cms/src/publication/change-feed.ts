import type { ChangeFeed, Manifest } from '@loa/shared-types/change-feed';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { type Sql, tables } from './tables.ts';

interface CountedRow {
  number: number;
  lineage: string;
  /** Null, with the rest of the row, when the counter stands alone: nothing matched. */
  type: PublishedType | null;
  document_id: string;
  version: number;
  alive: boolean | number;
}

/*
 * The counter and the rows come from one statement, and so from one moment, without a transaction: a number that is newer
 * than the rows would hide a change for ever.
 */

/** What differs between a change number and now. One indexed query, cheap enough to be asked every second. */
export async function readChanges(sql: Sql, since: number): Promise<ChangeFeed> {
  const rows = await sql({ counter: tables.counter })
    .leftJoin({ publication: tables.publication }, (join) => {
      join.on('publication.version', '>', sql.raw('?', [since]));
    })
    .select<CountedRow[]>('counter.number', 'counter.lineage', 'publication.type', 'document_id', 'version', 'alive')
    .orderBy('version');
  return {
    ...counterOf(rows),
    changes: rows.flatMap(({ type, document_id, version, alive }) =>
      type === null ? [] : [[type, document_id, alive ? version : null] satisfies ChangeFeed['changes'][number]],
    ),
  };
}

/** Everything that is published, packed. */
export async function readManifest(sql: Sql): Promise<Manifest> {
  const rows = await sql({ counter: tables.counter })
    .leftJoin({ publication: tables.publication }, (join) => {
      join.on('publication.alive', '=', sql.raw('?', [true]));
    })
    .select<CountedRow[]>('counter.number', 'counter.lineage', 'publication.type', 'document_id', 'version')
    .orderBy(['type', 'document_id']);
  const packed = Object.fromEntries(publishedTypes.map((type): [PublishedType, (string | number)[]] => [type, []]));
  for (const { type, document_id, version } of rows) if (type !== null) packed[type]?.push(document_id, version);
  // `fromEntries` forgets which keys it was given: every published type has its list.
  return { ...counterOf(rows), rows: packed as Manifest['rows'] };
}

function counterOf(rows: readonly CountedRow[]): { number: number; lineage: string } {
  const [counter] = rows;
  if (!counter) throw new Error('The change counter is missing; the CMS makes it when it starts.');
  return { number: counter.number, lineage: counter.lineage };
}
