import { type PlannedPage, type Renderer, RenderError } from '@loa/site';
import type { ContentStore } from '../release/content-store.ts';
import type { ReleaseFile } from '../release/release-list.ts';
import { plannedBytes, type WantedFile } from './wanted-files.ts';

/** How many files are on their way to the disk while the next page is rendered. */
const writesAtATime = 16;

/** A page that could not be made, and why. */
export interface FailedPage {
  readonly page: PlannedPage;
  readonly reason: string;
}

export interface Rendered {
  readonly put: readonly ReleaseFile[];
  readonly failed: readonly FailedPage[];
}

/**
 * Makes the files that changed and stores their contents. A page that fails does not stop the others.
 * @throws the error of the file system when it cannot store; the signal's reason
 */
export async function renderChanged(
  changed: Iterable<WantedFile>,
  { renderer, store, signal }: { renderer: Renderer; store: ContentStore; signal: AbortSignal },
): Promise<Rendered> {
  const put: ReleaseFile[] = [];
  const failed: FailedPage[] = [];
  const writing = new Set<Promise<void>>();
  try {
    for (const file of changed) {
      signal.throwIfAborted();
      const bytes =
        'planned' in file ? await plannedBytes(file.planned) : await renderPage(renderer, file.page, failed);
      if (bytes === null) continue;
      const write = store.put(bytes).then((digest) => {
        put.push({ path: file.path, digest, key: file.key });
        writing.delete(write);
      });
      // A failed write stays in the set and is thrown below; until then nobody waits for it.
      write.catch(() => {});
      writing.add(write);
      if (writing.size >= writesAtATime) await Promise.race(writing);
    }
    await Promise.all(writing);
  } finally {
    await Promise.allSettled(writing);
  }
  return { put, failed };
}

async function renderPage(renderer: Renderer, page: PlannedPage, failed: FailedPage[]): Promise<Uint8Array | null> {
  try {
    return await renderer.render(page);
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    failed.push({ page, reason: error.reason });
    return null;
  }
}
