import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageKind, PageProps } from '../plan/page-kind.ts';
import type { PlannedPageOf } from '../plan/planned-page.ts';
import type { FileStore } from '../pictures/file-store.ts';

/**
 * What the process that renders lends to the pages: the open mirror and the plan. The pages run in a bundle of their own
 * with copies of every module, so the two meet at a registered symbol; the bundle thereby needs neither SQLite nor sharp.
 */
export interface PageHost {
  readonly mirror: MirrorReader;
  /** Draws cards, each once. */
  readonly files: Pick<FileStore, 'card'>;
  /** The pages of one kind that are to be made. */
  planned<K extends PageKind>(kind: K): readonly PlannedPageOf<K>[];
}

const seat: unique symbol = Symbol.for('loa.page-host');
const room: typeof globalThis & { [seat]?: PageHost } = globalThis;

export function lendToPages(host: PageHost): void {
  room[seat] = host;
}

/** The mirror that the page being made reads. */
export function currentMirror(): MirrorReader {
  return host().mirror;
}

/** What is made of files and of words that are drawn. */
export function currentFiles(): PageHost['files'] {
  return host().files;
}

/** `getStaticPaths` of a page with parameters: `export const getStaticPaths = staticPathsOf('article');` */
export function staticPathsOf<K extends PageKind>(kind: K) {
  return () =>
    host()
      .planned(kind)
      .map(({ params, props, cacheKey }) => ({ params, props, cacheKey }));
}

/** Props of a page without parameters, to which Astro gives none: `readFrontPage(plannedProps('front'))`. */
export function plannedProps<K extends PageKind>(kind: K): PageProps[K] {
  const page = host().planned(kind)[0];
  if (!page) throw new Error(`No page of kind "${kind}" is planned, but one is being made.`);
  return page.props;
}

function host(): PageHost {
  const lent = room[seat];
  if (!lent)
    throw new Error('Pages are made from a mirror and a plan, and none was lent; start Astro through its config.');
  return lent;
}
