import { escapeHtml } from '../text/escape-html.ts';
import { joinedUtf8 } from '../text/joined-utf8.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './feed-item.ts';
import { cdata, element } from './xml.ts';

/** RSS 2.0 with the whole texts. */
export function rssFeed({ title, description, home, self, icon, updatedAt, items }: Feed): Uint8Array<ArrayBuffer> {
  const channel = [
    element('title', title),
    element('link', home),
    element('description', description),
    element('language', 'vi'),
    `<atom:link href="${escapeHtml(self)}" rel="self" type="application/rss+xml"/>`,
    `<image>${element('url', icon)}${element('title', title)}${element('link', home)}</image>`,
    ...(updatedAt === null ? [] : [element('lastBuildDate', httpDate(updatedAt))]),
  ];
  const start = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${channel.join('\n')}
`;
  return joinedUtf8([start, ...items.flatMap(({ rss }) => [rss, '\n']), '</channel>\n</rss>\n']);
}

/** An article in RSS, with its whole text. */
export function rssItem({ url, title, summary, html, publishedAt, authors, section }: FeedItem): string {
  return [
    '<item>',
    element('title', title),
    element('link', url),
    element('guid', url),
    element('pubDate', httpDate(publishedAt)),
    ...authors.map(({ name }) => element('dc:creator', name)),
    ...(section ? [element('category', section)] : []),
    ...(summary ? [element('description', summary)] : []),
    `<content:encoded>${cdata(html)}</content:encoded>`,
    '</item>',
  ].join('\n');
}

function httpDate(instant: string): string {
  return new Date(instant).toUTCString();
}
