import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isErrorCode } from './error-code.ts';

/** SHA-256 of the bytes, in lower-case hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** From this many files on, flushing the whole file system takes a tenth of the time that flushing each takes. */
const manyFiles = 500;

/** How many files are flushed or removed at once; Node has no more threads for it by default. */
const filesAtATime = 4;

/**
 * File contents by their digest. A file is written beside its place and renamed into it, so that a digest that is there is
 * whole however the process ends; it is never written again, and serving trees link to it.
 *
 * When the machine itself stops, that holds for what was flushed. Whoever names a digest in a list that lasts must flush it
 * before. What was written and never flushed is in no list, so {@link dropOrphans} removes it when the next publisher starts.
 */
export class ContentStore {
  /** Holds the contents, and `incoming`. */
  readonly folder: string;
  readonly #incoming: string;
  /** Files on their way to the disk that {@link flush} was not asked for yet, by digest. */
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(folder: string) {
    this.folder = folder;
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
    return join(this.folder, digest.slice(0, 2), digest.slice(2));
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
   * Stores the bytes unless they are there already, to be flushed later.
   * @returns their digest
   * @throws the error of the file system, with code `ENOSPC` when the disk is full; nothing half written remains
   */
  write(bytes: Uint8Array): string {
    const digest = digestOf(bytes);
    const place = this.path(digest);
    if (existsSync(place)) return digest;
    // In folders as many as the contents have: Linux takes milliseconds to make a file where thousands come and go.
    const folder = join(this.#incoming, digest.slice(0, 2));
    // What was flushed of these bytes was another file, which is gone.
    this.#underWay.delete(digest);
    const incoming = join(folder, randomBytes(8).toString('hex'));
    try {
      inFolder(folder, () => writeFileSync(incoming, bytes, { flag: 'wx', mode: 0o644 }));
      inFolder(dirname(place), () => renameSync(incoming, place));
    } catch (error) {
      rmSync(incoming, { force: true });
      throw error;
    }
    return digest;
  }

  /** Begins to flush what was written, so that {@link flush}, which must follow, has less to wait for. */
  flushSoon(digest: string): void {
    if (this.#underWay.has(digest)) return;
    const flushed = flushFile(this.path(digest));
    // Whoever asks for the flush gets the error.
    flushed.catch(() => {});
    this.#underWay.set(digest, flushed);
  }

  /**
   * Returns when the bytes of these digests and their names are on the disk. One that is there already costs next to nothing:
   * nobody needs to know who wrote it and whether that came to its end.
   */
  async flush(digests: Iterable<string>): Promise<void> {
    const wanted = [...new Set(digests)];
    const left = wanted.filter((digest) => !this.#underWay.has(digest));
    const underWay = wanted.flatMap((digest) => this.#underWay.get(digest) ?? []);
    for (const digest of wanted) this.#underWay.delete(digest);
    await Promise.all(underWay);
    if (left.length >= manyFiles && (await flushFileSystem(this.folder))) return;
    await eachOf(left, (digest) => flushFile(this.path(digest)));
    const folders = new Set(wanted.map((digest) => dirname(this.path(digest))));
    if (folders.size > 0) await eachOf([...folders, this.folder], flushFile);
  }

  /** Stores the bytes unless they are there already, and flushes them. See {@link write}. */
  async put(bytes: Uint8Array): Promise<string> {
    const digest = this.write(bytes);
    await this.flush([digest]);
    return digest;
  }

  /** Removes the bytes of these digests; serving trees that still link to them keep theirs. */
  async remove(digests: Iterable<string>): Promise<void> {
    // A file system that flushes others meanwhile takes milliseconds to remove one.
    await eachOf(digests, (digest) => rm(this.path(digest), { force: true }));
  }

  /** Every digest that is there, in no order. */
  *digests(): Generator<string> {
    for (const prefix of readdirSync(this.folder)) {
      if (prefix.length !== 2) continue;
      for (const rest of readdirSync(join(this.folder, prefix))) yield prefix + rest;
    }
  }
}

/** Makes the folder that a file goes to only when it is not there: of thousands of files few are the first in theirs. */
function inFolder(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isErrorCode(error, 'ENOENT')) throw error;
    mkdirSync(folder, { recursive: true });
    write();
  }
}

/** @returns false when this system's `sync` cannot flush one file system and wait for it, as GNU's and BusyBox's can */
async function flushFileSystem(folder: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    await promisify(execFile)('sync', ['-f', folder]);
    return true;
  } catch {
    // Each file is flushed by itself then, and what the disk refuses is reported there.
    return false;
  }
}

async function flushFile(path: string): Promise<void> {
  const file = await open(path);
  await file.sync().finally(() => file.close());
}

/** Does it for a few at a time. */
async function eachOf(names: Iterable<string>, handle: (name: string) => Promise<void>): Promise<void> {
  const waiting = names[Symbol.iterator]();
  const work = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await handle(next.value);
  };
  await Promise.all(Array.from({ length: filesAtATime }, work));
}
