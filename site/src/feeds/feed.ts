import type { MirrorReader } from '../mirror/mirror-reader.ts';
import { paperName } from '../models/shell.ts';
import type { FeedProps } from '../plan/page-kind.ts';
import { type FeedItem, feedItem } from './feed-item.ts';
import { jsonItem } from './json-feed.ts';
import { RecentItems, type WrittenItem } from './recent-items.ts';
import { rssItem } from './rss-feed.ts';

/** What a feed tells, in whatever form; its addresses are whole. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Address of the page that lists the same articles. */
  readonly home: string;
  /** Address of the feed itself. */
  readonly self: string;
  readonly icon: string;
  /** When an article of it last changed for readers, an instant in UTC; null without any. A feed knows no clock. */
  readonly updatedAt: string | null;
  readonly items: readonly WrittenItem[];
}

const recentItems = new RecentItems();

export function readFeed(
  { setting, of, path, articles, shown }: FeedProps,
  mirror: MirrorReader,
  origin: string,
): Feed {
  const library = mirror.shown(shown);
  const document = setting && mirror.document(setting);
  const name = paperName(document);
  const owner = of && library.face(of.type, of.id);
  const title = owner ? `${owner.name} - ${name}` : name;
  const items = articles.map(({ article, liveEntries, faces }) => {
    const versions = [article, ...liveEntries].map(({ id, version }) => `${id} ${version}`);
    return recentItems.get([origin, ...versions, faces].join(), () => {
      const entries = liveEntries.map((ref) => mirror.document(ref));
      return writtenItem(feedItem(mirror.document(article), entries, library, origin));
    });
  });
  const times = items.map(({ modifiedAt }) => modifiedAt).sort();
  return {
    title,
    description: (owner ? null : document?.description) || title,
    home: `${origin}${owner?.path ?? '/'}`,
    self: origin + path,
    icon: `${origin}/icon-512.png`,
    updatedAt: times.at(-1) ?? null,
    items,
  };
}

function writtenItem(item: FeedItem): WrittenItem {
  return { rss: Buffer.from(rssItem(item)), json: Buffer.from(jsonItem(item)), modifiedAt: item.modifiedAt };
}
