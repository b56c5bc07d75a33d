import { parentPort, workerData } from 'node:worker_threads';
import { PageMaker, type PageMakerOptions } from '@loa/site/page-maker';
import { ContentStore } from '../release/content-store.ts';
import { LinkCheck } from './link-check.ts';
import { makeFiles, type MadeFiles } from './make-files.ts';
import { SharedStrings } from './shared-strings.ts';
import type { FileToMake } from './wanted-files.ts';

/** What a thread makes files from. */
export interface ThreadJob {
  readonly pages: PageMakerOptions;
  /** Folder of the content store. */
  readonly store: string;
  /** Paths of all files that the release is to have, see {@link SharedStrings}. */
  readonly linkTargets: SharedArrayBuffer;
}

/** Files to make, the pages as the texts that the planner wrote; the answer bears the same number. */
export interface ThreadOrder {
  readonly number: number;
  readonly files: readonly FileToMake<string>[];
}

/** What became of an order. An error keeps its code on the way between threads only when that is told apart from it. */
export type ThreadAnswer = { readonly number: number } & (
  { readonly made: MadeFiles } | { readonly error: Error; readonly code: unknown }
);

/*
 * A thread that makes files of a release: `new Worker` with a {@link ThreadJob}, then {@link ThreadOrder}s. What comes and
 * goes is written by render-threads.ts alone.
 */
if (!parentPort) throw new TypeError('render-thread.ts runs as a thread of the publisher.');
const port = parentPort;
const { pages: options, store: folder, linkTargets } = workerData as ThreadJob;
const pages = await PageMaker.open(options);
const store = new ContentStore(folder);
const links = new LinkCheck(new SharedStrings(linkTargets), options.siteUrl);
// Whoever stops the publisher ends the thread.
const { signal } = new AbortController();

port.on('message', (order: ThreadOrder) => {
  void answer(order).then((message) => port.postMessage(message));
});

async function answer({ number, files }: ThreadOrder): Promise<ThreadAnswer> {
  try {
    return { number, made: await makeFiles(files, { pages, store, signal, links }) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { number, error, code: 'code' in error ? error.code : undefined };
  }
}
