import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import * as z from 'zod';
import { CommandFailure } from '../command-failure.ts';
import { isErrorCode } from '../release/error-code.ts';
import type { ImportedPage } from './imported-page.ts';

const entry = z.object({
  documentId: z.string().min(1),
  /** Digest of what was written, to know whether the page or the reading of it changed since. */
  written: z.string().min(1),
  /** When the CMS last changed the draft by this import's hand; another time means that somebody edited it. */
  updatedAt: z.string().min(1),
  /** Ids of the uploaded pictures by the digest of their bytes, so that none is uploaded twice. */
  pictures: z.record(z.string(), z.int()),
});
const record = z.record(z.string(), entry);

export type ImportEntry = z.infer<typeof entry>;

/** Which page became which draft: a small file in the data folder, replaced as a whole after each page. */
export class ImportRecord {
  readonly #file: string;
  readonly #entries: Map<string, ImportEntry>;

  /** @throws CommandFailure when the file is there but is not ours */
  constructor(file: string) {
    this.#file = file;
    this.#entries = new Map(Object.entries(readRecord(file)));
  }

  get(key: string): ImportEntry | null {
    return this.#entries.get(key) ?? null;
  }

  set(key: string, value: ImportEntry): void {
    this.#entries.set(key, value);
    const sorted = [...this.#entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    const next = `${this.#file}.${process.pid}.next`;
    writeFileSync(next, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`, { mode: 0o600 });
    renameSync(next, this.#file);
  }
}

/**
 * What makes two imports the same page: its own address where it names one, else its file's name and its title. Some papers
 * name their front page on every page.
 */
export function importKey({
  canonicalUrl,
  file,
  title,
}: Pick<ImportedPage, 'canonicalUrl' | 'file' | 'title'>): string {
  const isOwn = canonicalUrl !== null && URL.parse(canonicalUrl)?.pathname !== '/';
  return isOwn ? canonicalUrl : `page:${digest([basename(file), title])}`;
}

/** Digest of any JSON value. */
export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function readRecord(file: string): Record<string, ImportEntry> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return {};
    throw error;
  }
  try {
    return record.parse(JSON.parse(text));
  } catch (cause) {
    throw new CommandFailure(
      `${file} does not hold a list of imports; move it away, then drafts of the same title are asked about.`,
      { cause },
    );
  }
}
