import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Chrome } from '../page-kind.ts';
import { pageOfText, pageText } from '../page-text.ts';
import type { PlannedPage } from '../planned-page.ts';
import type { PageEntry } from './page-table.ts';

/** How many pages are kept as they are: those of an ordinary day never leave memory. */
const pagesKept = 2_000;
/** Bytes that wait to be written at once. */
const bytesAtOnce = 1_000_000;

interface Place {
  readonly cacheKey: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Pages as the last update planned them, so that a release plans none of them twice. Beyond the first they lie in a file
 * without a name, which goes with the process: memory does not grow with what pages are made from.
 */
export class FreshPages {
  readonly #folder: string;
  readonly #kept = new Map<string, PlannedPage>();
  readonly #places = new Map<string, Place>();
  #file: number | null = null;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  /** @param folder where there is room for the file */
  constructor(folder: string) {
    this.#folder = folder;
  }

  put(page: PlannedPage): void {
    this.#places.delete(page.path);
    if (this.#kept.size < pagesKept || this.#kept.has(page.path)) this.#kept.set(page.path, page);
    else this.#write(page);
  }

  /** @param chrome of the plan that the page is of */
  page(entry: PageEntry, chrome: Chrome): PlannedPage | null {
    const kept = this.#kept.get(entry.path);
    if (kept?.kind === entry.kind && kept.cacheKey === entry.cacheKey) return kept;
    const text = this.#read(entry);
    return text === null ? null : pageOfText(text, chrome);
  }

  /** See {@link pageText}. */
  text(entry: PageEntry): string | null {
    const kept = this.#kept.get(entry.path);
    if (kept?.kind === entry.kind && kept.cacheKey === entry.cacheKey) return pageText(kept);
    return this.#read(entry);
  }

  clear(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    this.#kept.clear();
    this.#places.clear();
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#written = 0;
  }

  #write(page: PlannedPage): void {
    const text = Buffer.from(pageText(page));
    const start = this.#written + this.#waitingBytes;
    this.#places.set(page.path, { cacheKey: page.cacheKey, start, length: text.byteLength });
    this.#waiting.push(text);
    this.#waitingBytes += text.byteLength;
    if (this.#waitingBytes >= bytesAtOnce) this.#flush();
  }

  #flush(): number {
    this.#file ??= unnamedFile(this.#folder);
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.byteLength;)
      done += writeSync(this.#file, bytes, done, bytes.byteLength - done, this.#written + done);
    this.#written += bytes.byteLength;
    this.#waiting = [];
    this.#waitingBytes = 0;
    return this.#file;
  }

  #read({ path, cacheKey }: PageEntry): string | null {
    const place = this.#places.get(path);
    if (place?.cacheKey !== cacheKey) return null;
    const file = this.#file === null || this.#waitingBytes > 0 ? this.#flush() : this.#file;
    const bytes = Buffer.allocUnsafe(place.length);
    const read = readSync(file, bytes, 0, place.length, place.start);
    if (read !== place.length)
      throw new Error(`Of ${place.length} bytes that the plan has of ${path}, ${read} were read.`);
    return bytes.toString('utf8');
  }
}

/** A file that nobody else finds and that no ended process leaves behind. */
function unnamedFile(folder: string): number {
  const path = join(folder, `plan-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}
