import type { PageKind, PageProps } from './page-kind.ts';

/** One file of a release that is rendered: where it stands, what it is made from, and the digest of that. */
export interface PlannedPageOf<K extends PageKind> {
  readonly kind: K;
  /** Path of its address, such as `/2022/09/<slug>/` or `/rss.xml`. */
  readonly path: string;
  /** Path of its file in a release, such as `2022/09/<slug>/index.html`. */
  readonly file: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: PageProps[K];
  /** Digest of the props and of the version of the site's code: the same key, the same bytes. */
  readonly cacheKey: string;
}

export type PlannedPage = { [K in PageKind]: PlannedPageOf<K> }[PageKind];

/** One file of a release that is not rendered: a picture, a download, a text made by the plan. */
export type PlannedFile = {
  readonly file: string;
  /** The same key, the same bytes. */
  readonly key: string;
} & ({ readonly kind: 'copy'; readonly from: string } | { readonly kind: 'text'; readonly text: string });

/** An address that answers 301. `from` may carry a query; `to` is a path of this site or an https address. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export function isPlanned<K extends PageKind>(kind: K) {
  return (page: { readonly kind: PageKind }): page is PlannedPageOf<K> => page.kind === kind;
}
