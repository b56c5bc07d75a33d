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

/** A unit of a text in UTF-8, at most. */
const bytesOfUnit = 3;

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
  /** Made for the first page that is written. */
  #waiting: Buffer | null = null;
  #waitingBytes = 0;
  #written = 0;

  /** @param folder where there is room for the file */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param ownProps see {@link pageText} */
  put(page: PlannedPage, ownProps?: string): void {
    this.#places.delete(page.path);
    if (this.#kept.size < pagesKept || this.#kept.has(page.path)) this.#kept.set(page.path, page);
    else this.#write(page, pageText(page, ownProps));
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
    this.#waiting = null;
    this.#waitingBytes = 0;
    this.#written = 0;
  }

  #write({ path, cacheKey }: PlannedPage, text: string): void {
    const most = text.length * bytesOfUnit;
    if (this.#waitingBytes + most > bytesAtOnce) this.#flush();
    if (most > bytesAtOnce) this.#waiting = Buffer.allocUnsafe(most);
    this.#waiting ??= Buffer.allocUnsafe(bytesAtOnce);
    const length = this.#waiting.write(text, this.#waitingBytes);
    this.#places.set(path, { cacheKey, start: this.#written + this.#waitingBytes, length });
    this.#waitingBytes += length;
  }

  #flush(): number {
    this.#file ??= unnamedFile(this.#folder);
    const bytes = (this.#waiting ?? Buffer.alloc(0)).subarray(0, this.#waitingBytes);
    for (let done = 0; done < bytes.byteLength;)
      done += writeSync(this.#file, bytes, done, bytes.byteLength - done, this.#written + done);
    this.#written += bytes.byteLength;
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
