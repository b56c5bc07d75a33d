import type Database from 'better-sqlite3';

type Value = string | number | bigint | null;

/** Prepares each statement of a connection once; preparing one costs more than running it. */
export class Statements {
  readonly #database: Database.Database;
  readonly #rows = new Map<string, Database.Statement>();
  readonly #values = new Map<string, Database.Statement>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  /** A statement whose rows are objects. */
  rows<Row>(sql: string): Database.Statement<Value[], Row> {
    let statement = this.#rows.get(sql);
    if (!statement) this.#rows.set(sql, (statement = this.#database.prepare(sql)));
    // The driver cannot know a statement's columns; each caller names them beside its SELECT.
    return statement as Database.Statement<Value[], Row>;
  }

  /** A statement of one column, whose rows are its values. */
  values<Column>(sql: string): Database.Statement<Value[], Column> {
    let statement = this.#values.get(sql);
    if (!statement) this.#values.set(sql, (statement = this.#database.prepare(sql).pluck()));
    return statement as Database.Statement<Value[], Column>;
  }
}
