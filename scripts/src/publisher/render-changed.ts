import type { PlannedPage, Renderer } from '@loa/site';
import type { ContentStore } from '../release/content-store.ts';
import type { ReleaseFile } from '../release/release-list.ts';
import { entryOf, type NamedDocument } from './page-entry.ts';
import { plannedBytes, type WantedFile } from './wanted-files.ts';

/** How many files are on their way to the disk while the next page is rendered. */
const writesAtATime = 16;

/** A page that could not be made, and the entry whose page it is. */
export interface FailedPage {
  readonly page: PlannedPage;
  readonly entry: NamedDocument;
  readonly reason: string;
}

export interface Rendered {
  readonly put: readonly ReleaseFile[];
  readonly failed: readonly FailedPage[];
}

/** A page that belongs to no one entry could not be made: the release as a whole fails. */
export class PageFailure extends Error {
  override readonly name = 'PageFailure';
}

/**
 * Makes the files that changed and stores their contents.
 * @throws PageFailure for a page of no one entry; the error of the file system when it cannot store; the signal's reason
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
  refuseIfSystematic(failed, put.length);
  return { put: put.sort((a, b) => (a.path < b.path ? -1 : 1)), failed };
}

/** Many entries do not break at once: then the fault is in the site, and to hold them all would empty the newspaper. */
function refuseIfSystematic(failed: readonly FailedPage[], made: number): void {
  const first = failed[0];
  if (!first || failed.length < 5 || failed.length * 4 < made) return;
  throw new PageFailure(`${failed.length} pages of entries cannot be rendered, the first of them: ${first.reason}`);
}

async function renderPage(renderer: Renderer, page: PlannedPage, failed: FailedPage[]): Promise<Uint8Array | null> {
  try {
    return await renderer.render(page);
  } catch (error) {
    const entry = entryOf(page);
    const reason = error instanceof Error ? error.message : String(error);
    if (!entry) throw new PageFailure(`${page.path} cannot be rendered: ${reason}`, { cause: error });
    failed.push({ page, entry, reason: `${page.path} cannot be rendered: ${reason}` });
    return null;
  }
}
