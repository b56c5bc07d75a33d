import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isErrorCode } from './error-code.ts';

/** SHA-256 of the bytes, in lower-case hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * File contents by their digest. A file is written beside its place, flushed, and renamed into it, so that a digest that is
 * there is whole; it is never written again, and serving trees link to it.
 */
export class ContentStore {
  readonly #folder: string;
  readonly #incoming: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#incoming = join(folder, 'incoming');
    mkdirSync(this.#incoming, { recursive: true });
  }

  /** Removes what a killed writer left half done; only the one process that writes may call it. */
  removeUnfinished(): void {
    rmSync(this.#incoming, { recursive: true, force: true });
    mkdirSync(this.#incoming, { recursive: true });
  }

  /** Where the bytes of a digest lie. Read or link to it, never write. */
  path(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), digest.slice(2));
  }

  has(digest: string): boolean {
    return existsSync(this.path(digest));
  }

  read(digest: string): Buffer {
    return readFileSync(this.path(digest));
  }

  size(digest: string): number {
    return statSync(this.path(digest)).size;
  }

  /**
   * Stores the bytes unless they are there already.
   * @returns their digest
   * @throws the error of the file system, with code `ENOSPC` when the disk is full; nothing half written remains
   */
  async put(bytes: Uint8Array): Promise<string> {
    const digest = digestOf(bytes);
    const place = this.path(digest);
    if (existsSync(place)) return digest;
    const incoming = join(this.#incoming, randomBytes(8).toString('hex'));
    try {
      const file = await open(incoming, 'wx', 0o644);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await mkdir(dirname(place), { recursive: true });
      await rename(incoming, place);
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
    return digest;
  }

  /** Removes the bytes of these digests; serving trees that still link to them keep theirs. */
  remove(digests: Iterable<string>): void {
    for (const digest of digests) {
      try {
        unlinkSync(this.path(digest));
      } catch (error) {
        if (!isErrorCode(error, 'ENOENT')) throw error;
      }
    }
  }

  /** Every digest that is there, in no order. */
  *digests(): Generator<string> {
    for (const prefix of readdirSync(this.#folder)) {
      if (prefix.length !== 2) continue;
      for (const rest of readdirSync(join(this.#folder, prefix))) yield prefix + rest;
    }
  }
}
