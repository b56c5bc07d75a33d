import type { Core } from '@strapi/strapi';
import type { Sql } from './tables.ts';

export interface TransactionScope {
  /** The open transaction; Strapi's own queries inside the callback use it as well. */
  readonly sql: Sql;
  /** Runs once the outermost transaction is committed. The callback must not throw. */
  readonly onCommit: (callback: () => void) => void;
}

/** Runs `work` in the transaction that is open already, else in one of its own. Anything thrown rolls all of it back. */
export async function inTransaction<T>(strapi: Core.Strapi, work: (scope: TransactionScope) => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx, onCommit }: { trx: Sql; onCommit: TransactionScope['onCommit'] }) =>
    work({ sql: trx, onCommit }),
  );
}

/**
 * Runs `work` on one unchanging state of the database.
 * On PostgreSQL every statement of an ordinary transaction sees what others have committed meanwhile; on SQLite the one
 * connection keeps others out.
 */
export async function inSnapshot<T>(strapi: Core.Strapi, work: (sql: Sql) => Promise<T>): Promise<T> {
  return inTransaction(strapi, async ({ sql }) => {
    if (strapi.db.dialect.client === 'postgres') {
      await sql.raw('set transaction isolation level repeatable read, read only');
    }
    return work(sql);
  });
}

const turns = new WeakMap<Sql, Promise<unknown>>();

/**
 * Runs `work` when what came before it in the same transaction is done. Strapi publishes many entries of one transaction
 * at once, and what is read and then written must not be interleaved.
 */
export async function inTurn<T>(sql: Sql, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(sql) ?? Promise.resolve()).then(work);
  // A failure is its own caller's; the next one fails by itself, for the transaction is over.
  turns.set(
    sql,
    turn.catch(() => undefined),
  );
  return turn;
}
