import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * @astrojs/sitemap over the plan's own sitemaps, which are endpoints like any page and rewritten one at a time. The
 * integration adds a first one with the few pages that every newsroom has, and the index of all.
 */
export interface SitemapIndex {
  readonly integration: AstroIntegration;
  /** Addresses of the sitemaps that the index written next must list, sorted. */
  readonly list: (sitemaps: readonly string[]) => void;
}

/** Pages that stand in no sitemap of the plan, because they belong to no document. */
const standingPaths: ReadonlySet<string> = new Set([
  '/',
  '/cong-doan/',
  '/khen-thuong/',
  '/phong-trao/',
  '/du-lieu/',
  '/cai-chinh/',
]);

export function sitemapIndex(siteUrl: string): SitemapIndex {
  const customSitemaps: string[] = [];
  return {
    integration: sitemap({
      customSitemaps,
      filter: (page) => standingPaths.has(new URL(page).pathname),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
    list(sitemaps) {
      customSitemaps.splice(0, Infinity, ...sitemaps.map((path) => new URL(path, siteUrl).href));
    },
  };
}
