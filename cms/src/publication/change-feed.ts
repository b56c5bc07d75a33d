import { setTimeout as pause } from 'node:timers/promises';
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

/** What differs between a change number and now. One indexed query. */
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

/** How often the counter is read for who waits: rows may be written by another process. Milliseconds. */
const lookInterval = 1_000;

/**
 * Waits until the counter is at another number.
 * @param seconds after which it returns as well
 * @param isGone whether nobody waits any more
 */
export async function awaitChange(sql: Sql, since: number, seconds: number, isGone: () => boolean): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && !isGone()) {
    const counter = await sql(tables.counter).first<{ number: number } | undefined>('number');
    if (Number(counter?.number) !== since) return;
    await pause(lookInterval);
  }
}

/** The counter, and the documents of one type that are published; null, with the type, when nothing is. */
interface PackedRow {
  number: number;
  lineage: string;
  type: PublishedType | null;
  documents: string | null;
}

/** Everything that is published, packed by the database: one row a type costs a fifth of one row a document. */
export async function readManifest(sql: Sql): Promise<Manifest> {
  const published = sql(tables.publication)
    .where({ alive: true })
    .groupBy('type')
    .select('type', sql.raw("string_agg(document_id || ' ' || version, ' ' order by document_id) as documents"))
    .as('published');
  const rows = await sql({ counter: tables.counter })
    .leftJoin(published, (join) => {
      join.on(sql.raw('true'));
    })
    .select<PackedRow[]>('counter.number', 'counter.lineage', 'published.type', 'published.documents');
  const documents = new Map(rows.map((row) => [row.type, row.documents]));
  const packed = publishedTypes.map((type) => [type, unpack(documents.get(type) ?? '')] as const);
  // `fromEntries` forgets which keys it was given: every published type has its list.
  return { ...counterOf(rows), rows: Object.fromEntries(packed) as Manifest['rows'] };
}

/** `a 1 b 2` → `['a', 1, 'b', 2]` */
function unpack(documents: string): (string | number)[] {
  if (documents === '') return [];
  return documents.split(' ').map((cell, index) => (index % 2 === 0 ? cell : Number(cell)));
}

function counterOf(rows: readonly { number: number; lineage: string }[]): { number: number; lineage: string } {
  const [counter] = rows;
  if (!counter) throw new Error('The change counter is missing; the CMS makes it when it starts.');
  return { number: counter.number, lineage: counter.lineage };
}
