import type { SitemapProps } from '../plan/page-kind.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** A sitemap of these pages; its addresses are escaped as XML asks. */
export function urlSet({ entries }: SitemapProps, origin: string): string {
  const urls = entries.map(([path, lastPublishedAt]) => {
    const address = escapeHtml(new URL(path, origin).href);
    return `<url><loc>${address}</loc><lastmod>${lastPublishedAt}</lastmod></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
