import type { MirrorReader } from '../mirror/mirror-reader.ts';
import { largestEncoding } from '../models/picture.ts';
import type { SitemapProps } from '../plan/page-kind.ts';
import { element } from './xml.ts';

/** A sitemap of these pages, each with when it last changed and its picture. */
export function urlSet({ entries, shown }: SitemapProps, mirror: MirrorReader, origin: string): string {
  const library = mirror.shown(shown);
  const urls = entries.map(([path, lastPublishedAt, key]) => {
    const files = library.picture(key);
    const image = files && largestEncoding(files);
    const picture = image ? `<image:image>${element('image:loc', origin + image.src)}</image:image>` : '';
    const changed = lastPublishedAt === null ? '' : element('lastmod', lastPublishedAt);
    return `<url>${element('loc', origin + path)}${changed}${picture}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${urls.join('\n')}
</urlset>
`;
}
