import type { ImportedPage } from './imported-page.ts';

/** What an article keeps of the addresses that its page named. */
export interface PageOrigin {
  /** The original in another paper: it stands in `rel=canonical`, and search engines list it instead of the article. */
  readonly sourceUrl: string | null;
  /** Addresses that this paper had on its old site; they lead to the article. */
  readonly legacyPaths: readonly { readonly path: string }[];
}

/**
 * The host decides: a page of the paper's own old site moved here, a page of any other stays the original.
 * @param ownHosts as {@link hostName} yields them
 */
export function pageOrigin(
  { sourceUrl, canonicalUrl }: Pick<ImportedPage, 'sourceUrl' | 'canonicalUrl'>,
  ownHosts: ReadonlySet<string>,
): PageOrigin {
  const isOwn = (address: string | null) => address !== null && ownHosts.has(hostName(address) ?? '');
  const foreign = [sourceUrl, canonicalUrl].find((address) => address !== null && !isOwn(address)) ?? null;
  const former = canonicalUrl !== null && isOwn(canonicalUrl) ? URL.parse(canonicalUrl) : null;
  return {
    sourceUrl: foreign,
    legacyPaths: former === null || former.pathname === '/' ? [] : [{ path: former.pathname + former.search }],
  };
}

/** The host of an address, or a host as a person names it, without `www.`; null when it is neither. */
export function hostName(text: string): string | null {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  return url?.hostname.replace(/^www\./, '') || null;
}
