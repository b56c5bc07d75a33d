import { hash } from 'node:crypto';

/** The files of a search index by their path: their digests, and the texts of those that are kept in memory. */
export class SearchFiles {
  readonly #keys = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  #changed = new Set<string>();
  #written = new Set<string>();

  /** Path of every file, in no order. */
  paths(): Iterable<string> {
    return this.#keys.keys();
  }

  key(path: string): string | null {
    return this.#keys.get(path) ?? null;
  }

  /** The text of a file that was written to be kept. */
  text(path: string): string | null {
    return this.#texts.get(path) ?? null;
  }

  /** Writes a value as JSON; null takes the file away. */
  write(path: string, value: object | null, { keep = true } = {}): void {
    const text = value && JSON.stringify(value);
    const key = text && hash('sha256', text, 'hex').slice(0, 32);
    this.#written.add(path);
    if (this.key(path) !== key) this.#changed.add(path);
    if (key === null) this.#keys.delete(path);
    else this.#keys.set(path, key);
    if (text !== null && keep) this.#texts.set(path, text);
    else this.#texts.delete(path);
  }

  /** Takes away what was not written since the last {@link takeChanged}. */
  dropUnwritten(): void {
    for (const path of [...this.#keys.keys()]) if (!this.#written.has(path)) this.write(path, null);
  }

  /** Paths of the files that came, changed or went since the last time. */
  takeChanged(): ReadonlySet<string> {
    const changed = this.#changed;
    this.#changed = new Set();
    this.#written = new Set();
    return changed;
  }
}
