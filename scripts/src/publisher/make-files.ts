import { readFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import type { PlannedPage, Renderer } from '@loa/site';
import { RenderError } from '@loa/site/page-maker';
import type { ContentStore } from '../release/content-store.ts';
import type { ReleaseFile } from '../release/release-list.ts';
import type { LinkCheck } from './link-check.ts';
import type { FileToMake } from './wanted-files.ts';

/** Knows what a page is made from by how it is named, and renders it. */
export interface PageSource<Page> extends Pick<Renderer, 'render'> {
  page(named: Page): PlannedPage;
}

export interface MadeFile extends ReleaseFile {
  /** True when it is a page and the check saw that each of its links leads somewhere. */
  readonly isSound: boolean;
}

export interface MadeFiles {
  readonly put: readonly MadeFile[];
  /** Pages that could not be made, and why. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

/** What files are made from, and where they go. */
export interface FileMaking<Page> {
  readonly pages: PageSource<Page>;
  readonly store: ContentStore;
  readonly signal: AbortSignal;
  readonly links: LinkCheck;
  /** Told the digest of each file that was stored. */
  readonly stored?: (digest: string) => void;
}

/**
 * Makes files and stores their contents, to be flushed by the caller. A page that fails does not stop the others.
 * @throws the error of the file system when it cannot store; the signal's reason
 */
export async function makeFiles<Page>(
  files: Iterable<FileToMake<Page>>,
  { pages, store, signal, links, stored }: FileMaking<Page>,
): Promise<MadeFiles> {
  const put: MadeFile[] = [];
  const failed: MadeFiles['failed'][number][] = [];
  for (const file of files) {
    // Rendering never waits by itself: without a turn for others, threads would get no further work and health no answer.
    await turn();
    signal.throwIfAborted();
    const { path, key } = file;
    try {
      const bytes = await bytesOf(file, pages);
      const isSound = path.endsWith('.html') && links.isSound(path, bytes);
      const digest = store.write(bytes);
      stored?.(digest);
      put.push({ path, key, digest, isSound });
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      failed.push({ path, reason: error.reason });
    }
  }
  return { put, failed };
}

async function bytesOf<Page>(file: FileToMake<Page>, pages: PageSource<Page>): Promise<Buffer> {
  if ('page' in file) return asBuffer(await pages.render(pages.page(file.page)));
  if ('redirect' in file) return asBuffer(await pages.render(file.redirect));
  return file.planned.kind === 'text' ? Buffer.from(file.planned.text) : readFile(file.planned.from);
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
