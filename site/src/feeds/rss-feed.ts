import type { SiteSettingWire } from '@loa/shared-types/wire/reference';
import type { ArticleFace, NamedFace } from '../models/face.ts';
import { type Library } from '../models/library.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** What a feed is made from, read from the mirror. */
export interface FeedSource {
  readonly origin: string;
  /** Address of the feed itself. */
  readonly path: string;
  readonly setting: Pick<SiteSettingWire, 'name' | 'description'> | null;
  /** The category of a category's feed. */
  readonly category: NamedFace | null;
  readonly articles: readonly ArticleFace[];
  readonly library: Library;
}

/** RSS 2.0 of these articles. It knows no clock: it was last built when its newest article appeared. */
export function rssFeed({ origin, path, setting, category, articles, library }: FeedSource): string {
  const name = setting?.name ?? 'Loa';
  const title = category ? `${category.name} - ${name}` : name;
  const [newest] = articles;
  const channel = [
    element('title', title),
    element('link', new URL(category?.path ?? '/', origin).href),
    element('description', setting?.description || title),
    element('language', 'vi'),
    `<atom:link href="${escapeHtml(new URL(path, origin).href)}" rel="self" type="application/rss+xml"/>`,
    ...(newest ? [element('lastBuildDate', httpDate(newest.displayedAt))] : []),
    ...articles.map((article) => item(article, origin, library)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${channel.join('\n')}
</channel>
</rss>
`;
}

function item({ title, path, lead, category, displayedAt }: ArticleFace, origin: string, library: Library): string {
  const address = new URL(path, origin).href;
  const section = library.face('category', category);
  return [
    '<item>',
    element('title', title),
    element('link', address),
    element('guid', address),
    element('pubDate', httpDate(displayedAt)),
    ...(section ? [element('category', section.name)] : []),
    ...(lead ? [element('description', lead)] : []),
    '</item>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}

function httpDate(instant: string): string {
  return new Date(instant).toUTCString();
}
