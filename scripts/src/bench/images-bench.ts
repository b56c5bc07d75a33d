import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@loa/site';
import type { FileWire } from '@loa/shared-types/wire/reference';
import sharp from 'sharp';
import { picturePool } from '../demo/generate/picture-pool.ts';
import { type BenchOptions } from './bench.ts';
import { comparison, type Figure, figure } from './figure.ts';
import { filesBelow } from './files-below.ts';

const widths = [400, 800, 1200];
const seed = '1';
/** Pictures: naive encoding takes seconds for each. */
const sample = 12;

/**
 * Makes all derivatives of some pictures of the generated newsroom as they are made when an upload arrives, beside the same
 * sizes and formats by sharp as it comes: one after the other, its own threads, its own effort and quality. Then everything
 * a second time, when nothing is left to encode. No CMS takes part, and the number of articles says nothing.
 */
export async function imagesBench({ progress }: BenchOptions): Promise<Record<string, Figure>> {
  const folder = mkdtempSync(join(tmpdir(), 'loa-bench-images-'));
  try {
    const pictures: { file: FileWire; bytes: Uint8Array }[] = [];
    await progress.step('Drawing the pictures', async () => {
      for (const { name, fileName, mime, bytes } of picturePool(seed).slice(0, sample)) {
        const drawn = await bytes();
        pictures.push({ file: wire(name, fileName, mime, drawn), bytes: drawn });
      }
    });
    const store = new FileStore(join(folder, 'one'));
    const one: number[] = [];
    const naive: number[] = [];
    let naiveBytes = 0;
    await progress.step('Encoding each picture, ours and naively in turn', async () => {
      for (const { file, bytes } of pictures) {
        sharp.concurrency(1);
        one.push(await timed(() => store.add(file, bytes)));
        sharp.concurrency(0);
        naive.push(await timed(async () => (naiveBytes += await encodeNaively(bytes))));
      }
    });
    sharp.concurrency(1);
    const again: number[] = [];
    for (const { file, bytes } of pictures) again.push(await timed(() => store.add(file, bytes)));
    const many = await progress.step('Encoding all pictures side by side', () =>
      timed(() => sideBySide(pictures, new FileStore(join(folder, 'many')))),
    );
    const ofOne = figure('ms', one);
    const ofAll = figure('ms', [many / pictures.length]);
    const sum = naive.reduce((total, each) => total + each, 0);
    const bytes = figure('bytes', [filesBelow(join(folder, 'one')).bytes / pictures.length]);
    return {
      'one-picture': comparison(ofOne, 'sharp as it comes', figure('ms', naive)),
      'one-picture-of-many': comparison(ofAll, 'sharp as it comes', figure('ms', [sum / pictures.length])),
      'second-time': figure('ms', again),
      bytes: comparison(bytes, 'sharp as it comes', figure('bytes', [naiveBytes / pictures.length])),
    };
  } finally {
    sharp.concurrency(1);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns bytes of all derivatives */
async function encodeNaively(bytes: Uint8Array): Promise<number> {
  let sum = 0;
  for (const width of widths) {
    sum += (await sharp(bytes).resize({ width }).avif().toBuffer()).length;
    sum += (await sharp(bytes).resize({ width }).webp().toBuffer()).length;
  }
  return sum;
}

/** One a core, as a pull does it. */
async function sideBySide(pictures: readonly { file: FileWire; bytes: Uint8Array }[], store: FileStore): Promise<void> {
  const waiting = pictures.values();
  const worker = async () => {
    for (const { file, bytes } of waiting) await store.add(file, bytes);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A file as the CMS publishes it. */
function wire(documentId: string, name: string, mime: string, bytes: Uint8Array): FileWire {
  const empty = { width: null, height: null, alternativeText: null, caption: null };
  return { documentId, version: 1, url: `/uploads/${name}`, name, mime, size: bytes.length, ...empty };
}
