import { instantInVietnam } from '../text/dates.ts';
import type { Feed } from './feed.ts';

/** JSON Feed 1.1 with the whole texts. What an article does not have is left out. */
export function jsonFeed({ title, description, home, self, icon, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    icon,
    language: 'vi',
    items: items.map(({ url, original, image, section, summary, authors, ...item }) => ({
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
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
