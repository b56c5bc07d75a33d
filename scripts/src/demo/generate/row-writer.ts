import type { Sql } from './strapi-in-process.ts';

/** Below what SQLite (32,766) and PostgreSQL (65,535) take as values of one statement. */
const valuesAtOnce = 30_000;

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows in large statements. Ids are given out here, above those in use, so that rows can name one another before
 * they are written.
 */
export class RowWriter {
  readonly #sql: Sql;
  readonly #waiting = new Map<string, Row[]>();
  readonly #lastIds = new Map<string, number>();
  #rows = 0;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Looks up where the ids of these tables stand; to be done before their first row. */
  async open(tables: Iterable<string>): Promise<void> {
    for (const table of new Set(tables)) {
      const found = await this.#sql(table).max('id').first();
      this.#lastIds.set(table, Number(Object.values(found ?? {})[0] ?? 0));
    }
  }

  nextId(table: string): number {
    const last = this.#lastIds.get(table);
    if (last === undefined) throw new TypeError(`The table ${table} was not opened.`);
    this.#lastIds.set(table, last + 1);
    return last + 1;
  }

  /** All rows of a table have the same columns. */
  add(table: string, row: Row): void {
    const rows = this.#waiting.get(table) ?? [];
    rows.push(row);
    this.#waiting.set(table, rows);
    this.#rows += 1;
  }

  get waiting(): number {
    return this.#rows;
  }

  /**
   * Writes what is waiting, table by table in the order in which they ever got their first row: so a table that links to
   * another comes after it in every flush, with whichever row the flush begins.
   */
  async flush(): Promise<void> {
    for (const [table, rows] of this.#waiting) {
      const columns = Object.keys(rows[0] ?? {});
      this.#waiting.set(table, []);
      const size = Math.floor(valuesAtOnce / Math.max(1, columns.length));
      const names = columns.map((name) => `"${name}"`).join(', ');
      const places = `(${columns.map(() => '?').join(', ')})`;
      for (let start = 0; start < rows.length; start += size) {
        const batch = rows.slice(start, start + size);
        const values = batch.flatMap((row) => columns.map((name) => row[name] ?? null));
        await this.#sql.raw(`insert into "${table}" (${names}) values ${batch.map(() => places).join(', ')}`, values);
      }
    }
    this.#rows = 0;
  }

  /** Has the database look at what was written, by which it chooses how to read it. */
  async analyze(): Promise<void> {
    await this.#sql.raw('analyze');
  }

  /** PostgreSQL counts ids apart from the rows and must be told how far they went; SQLite looks at the rows. */
  async close(client: string): Promise<void> {
    if (client !== 'postgres') return;
    for (const [table, last] of this.#lastIds) {
      if (last > 0) await this.#sql.raw(`select setval(pg_get_serial_sequence(?, 'id'), ?)`, [`"${table}"`, last]);
    }
  }
}
