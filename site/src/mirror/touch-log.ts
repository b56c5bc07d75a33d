import type Database from 'better-sqlite3';
import { Touched } from './touched.ts';

/** How many syncs are remembered for someone who has not asked since. */
const memory = 100;

/** Remembers what the syncs of this process touched, so that a planner can follow them at its own pace. */
export class TouchLog {
  readonly #database: Database.Database;
  readonly #syncs: Touched[] = [];
  /** How many syncs came before the first that is remembered. */
  #forgotten = 0;
  #dataVersion: unknown;

  /** @param database the connection that reads: SQLite tells it when another has written */
  constructor(database: Database.Database) {
    this.#database = database;
    this.#dataVersion = this.#readVersion();
  }

  /** Place in the log; what is touched from here on is asked for by it. */
  get mark(): number {
    this.#noticeStrangers();
    return this.#forgotten + this.#syncs.length;
  }

  /**
   * Begins a sync of this process.
   * @returns takes what it touched, right after its commit
   */
  begin(): (touched: Touched) => void {
    this.#noticeStrangers();
    return (touched) => {
      this.#syncs.push(touched);
      while (this.#syncs.length > memory) {
        this.#syncs.shift();
        this.#forgotten++;
      }
      this.#dataVersion = this.#readVersion();
    };
  }

  /** What was touched since a mark, or null when that is not known. */
  since(mark: number): Touched | null {
    this.#noticeStrangers();
    if (mark < this.#forgotten) return null;
    const all = new Touched();
    for (const touched of this.#syncs.slice(mark - this.#forgotten)) all.addAll(touched);
    return all.isEverything ? null : all;
  }

  /** Another process wrote, and nobody knows what: all marks given so far are worth nothing. */
  #noticeStrangers(): void {
    const version = this.#readVersion();
    if (version === this.#dataVersion) return;
    this.#dataVersion = version;
    this.#forgotten += this.#syncs.length + 1;
    this.#syncs.length = 0;
  }

  #readVersion(): unknown {
    return this.#database.pragma('data_version', { simple: true });
  }
}
