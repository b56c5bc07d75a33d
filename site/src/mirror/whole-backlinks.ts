import type { Statements } from './statements.ts';

/** Every link that is followed backwards, in memory: most documents have none, and asking finds that out at once. */
export class WholeBacklinks {
  readonly #from = new Map<string, string[]>();

  constructor(statements: Statements) {
    const rows = statements.rows<{ key: string; id: string }>(
      `SELECT to_type || ' ' || to_id || ' ' || from_type AS key, from_id AS id FROM backlink
       ORDER BY to_type, to_id, from_type, from_id`,
    );
    for (const { key, id } of rows.iterate()) {
      const ids = this.#from.get(key);
      if (ids) ids.push(id);
      else this.#from.set(key, [id]);
    }
  }

  /** documentIds of the documents of one type that link to another, sorted. */
  of(to: string, id: string, from: string): string[] {
    return [...(this.#from.get(`${to} ${id} ${from}`) ?? [])];
  }
}
