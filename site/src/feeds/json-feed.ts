import { instantInVietnam } from '../text/dates.ts';
import { joinedUtf8 } from '../text/joined-utf8.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './feed-item.ts';

/** JSON Feed 1.1 with the whole texts. */
export function jsonFeed({ title, description, home, self, icon, items }: Feed): Uint8Array<ArrayBuffer> {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    icon,
    language: 'vi',
  };
  const start = `${JSON.stringify(feed).slice(0, -1)},"items":[\n`;
  return joinedUtf8([start, ...items.flatMap(({ json }, place) => (place === 0 ? [json] : [',\n', json])), ']}\n']);
}

/** An article in a JSON feed. What it does not have is left out. */
export function jsonItem({ url, original, image, section, summary, authors, ...item }: FeedItem): string {
  return JSON.stringify({
    id: url,
    url,
    ...(original ? { external_url: original } : {}),
    title: item.title,
    ...(summary ? { summary } : {}),
    content_html: item.html,
    ...(image ? { image } : {}),
    date_published: instantInVietnam(item.publishedAt),
    date_modified: instantInVietnam(item.modifiedAt),
    ...(authors.length > 0 ? { authors } : {}),
    ...(section ? { tags: [section] } : {}),
  });
}
