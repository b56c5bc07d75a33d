import type { PageEntry, PlannedPage, Planner, Renderer } from '@loa/site';
import { siteVersion as currentVersion } from '@loa/site/site-version';
import type { ContentStore } from '../release/content-store.ts';
import { LinkCheck } from './link-check.ts';
import { type MadeFile, makeFiles, type MadeFiles, type PageSource } from './make-files.ts';
import { makeInThreads } from './render-threads.ts';
import { SharedStrings } from './shared-strings.ts';
import type { WantedFile, WantedFiles } from './wanted-files.ts';

/** From this many files on, a thread takes less time to start and to warm up than it saves. */
const manyFiles = 600;

/** How many cards are drawn while pages are rendered, which takes less time: Node has no more threads for it by default. */
const cardsAtATime = 4;

/** A page that could not be made, and why. */
export interface FailedPage {
  readonly page: PlannedPage;
  readonly reason: string;
}

export interface Rendered {
  readonly put: readonly MadeFile[];
  readonly failed: readonly FailedPage[];
  /** Resolves when all of `put` is on the disk; no list that lasts may name it before. */
  readonly flushed: Promise<void>;
}

interface RenderOptions {
  readonly wanted: WantedFiles;
  readonly plan: Planner;
  readonly renderer: Renderer;
  readonly store: ContentStore;
  readonly mirrorFolder: string;
  readonly signal: AbortSignal;
}

/**
 * Makes the files that changed and stores their contents. A page that fails does not stop the others.
 * @throws the error of the file system when it cannot store; the signal's reason
 */
export async function renderChanged(paths: readonly string[], options: RenderOptions): Promise<Rendered> {
  const { wanted, plan, renderer, store, mirrorFolder, signal } = options;
  const files = filesAt(paths, wanted);
  const pages: PageSource<PageEntry> = {
    page: (entry) => plan.page(entry),
    render: (page) => renderer.render(page),
  };
  const makeOnAllCores = (): Promise<MadeFiles> => {
    const targets = SharedStrings.of([...wanted.paths()]);
    const source = { ...renderer.source, mirrorFolder, chrome: plan.chrome };
    const job = { pages: source, store: store.folder, linkTargets: targets.memory };
    const links = new LinkCheck(targets, renderer.source.siteUrl);
    return makeInThreads(files, job, { pages, store, signal, links, text: (entry) => plan.pageText(entry) });
  };
  const makeHere = (): Promise<MadeFiles> => {
    const all = [...files];
    const cards = all.filter(isCard);
    for (const { page } of cards.slice(0, cardsAtATime)) renderer.begin(plan.page(page));
    return makeFiles([...all.filter((file) => !isCard(file)), ...cards], {
      pages,
      store,
      signal,
      links: new LinkCheck(wanted, renderer.source.siteUrl),
      stored: (digest) => store.flushSoon(digest),
    });
  };
  // Threads load the code that is on the disk, which may no longer be that of the plan.
  const isForThreads = paths.length >= manyFiles && currentVersion(renderer.source.siteUrl) === plan.siteVersion;
  const { put, failed } = await (isForThreads ? makeOnAllCores() : makeHere());
  const flushed = store.flush(put.map(({ digest }) => digest));
  // Whoever waits for it is told of its error.
  flushed.catch(() => {});
  const failedPages = failed.flatMap(({ path, reason }) => {
    const page = wanted.page(path);
    return page ? [{ page, reason }] : [];
  });
  return { put, failed: failedPages, flushed };
}

function isCard(file: WantedFile): file is WantedFile & { readonly page: PageEntry } {
  return 'page' in file && file.page.kind === 'card';
}

function* filesAt(paths: readonly string[], wanted: WantedFiles): Generator<WantedFile> {
  for (const path of paths) {
    const file = wanted.file(path);
    if (file) yield file;
  }
}
