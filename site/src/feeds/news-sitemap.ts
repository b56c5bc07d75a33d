import type { MirrorReader } from '../mirror/mirror-reader.ts';
import { facesOf } from '../models/library.ts';
import { paperName } from '../models/shell.ts';
import type { NewsSitemapProps } from '../plan/page-kind.ts';
import { instantInVietnam } from '../text/dates.ts';
import { element } from './xml.ts';

/** The newest articles as news search asks for them, with the paper's name and when each appeared. */
export function newsSitemap(props: NewsSitemapProps, mirror: MirrorReader, origin: string): string {
  const name = paperName(props.setting && mirror.document(props.setting));
  const publication = `<news:publication>${element('news:name', name)}${element('news:language', 'vi')}</news:publication>`;
  const urls = facesOf(mirror.shown(props.shown), 'article', props.articles).map(({ path, title, displayedAt }) => {
    const news = [
      publication,
      element('news:publication_date', instantInVietnam(displayedAt)),
      element('news:title', title),
    ].join('');
    return `<url>${element('loc', origin + path)}<news:news>${news}</news:news></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('')}</urlset>
`;
}
