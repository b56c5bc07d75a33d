import { randomUUID } from 'node:crypto';
import { type Sql, tables } from './tables.ts';

/** Makes the one row of the counter in a new database; its lineage tells this database from every other. */
export async function ensureCounter(sql: Sql): Promise<void> {
  if (await sql(tables.counter).first('id')) return;
  await sql(tables.counter).insert({ id: 1, number: 0, lineage: randomUUID() });
}

/** Tells this database from what it was: one that was restored from a backup gives its numbers again for something else. */
export async function renewLineage(sql: Sql): Promise<void> {
  await sql(tables.counter).where({ id: 1 }).update({ lineage: randomUUID() });
}

/**
 * Waits until no other transaction writes published types, and holds them off until this one ends. Taken before anything
 * else is written, so that change numbers commit in their order and two writers never wait for each other in a circle.
 */
export async function lockCounter(sql: Sql): Promise<void> {
  await sql(tables.counter).where({ id: 1 }).forUpdate().select('number');
}

/**
 * Raises the change number.
 * @returns the first of `count` consecutive numbers that are the caller's
 */
export async function takeNumbers(sql: Sql, count: number): Promise<number> {
  const rows: { number: number }[] = await sql(tables.counter)
    .where({ id: 1 })
    .increment('number', count)
    .returning('number');
  const last = rows[0]?.number;
  if (last === undefined) throw new Error('The change counter is missing; the CMS makes it when it starts.');
  return last - count + 1;
}
