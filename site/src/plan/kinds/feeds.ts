import { hash } from 'node:crypto';
import { everyArticle, type Head } from '../../mirror/mirror-index.ts';
import type { LinkTarget } from '../../mirror/link-targets.ts';
import { headsOf } from '../../mirror/touched.ts';
import type { KindPlan, PlanContext } from '../kind-plan.ts';
import { type FeedArticle, type FeedOwnerType, feedOwnerTypes, type FeedProps } from '../page-kind.ts';
import type { PlanReader, ShownCollector } from '../plan-reader.ts';
import { ownAddress } from './article-lists.ts';
import { entriesOfLive } from './live-ticker.ts';

/**
 * Articles in a feed: readers of feeds ask often enough to see each. One that appears rewrites the feeds of every list that
 * it stands in with whole texts, so those of a section, where less appears, are shorter.
 */
const feedLength = { paper: 20, section: 10 };

/** Feeds are named by their list: that of all articles, or of a category, a union body or a campaign. */
function feedsAt<K extends 'rss-feed' | 'json-feed'>(kind: K, file: string): KindPlan<K> {
  return {
    kind,
    *names(index) {
      yield everyArticle;
      for (const type of feedOwnerTypes) for (const id of index.ids(type)) yield `${type}/${id}`;
    },
    page(list, context) {
      const owner = ownerOf(list, context);
      if (!owner) return null;
      const path = `${owner.section}${file}`;
      const section = owner.section.slice(1, -1) || undefined;
      return { path, params: { section }, props: feedProps(list, owner.id, path, context) };
    },
    namesTouchedBy: (topic, id) =>
      feedOwnerTypes.filter((type) => topic === headsOf(type)).map((type) => `${type}/${id}`),
  };
}

export const rssFeed: KindPlan<'rss-feed'> = feedsAt('rss-feed', 'rss.xml');
export const jsonFeed: KindPlan<'json-feed'> = feedsAt('json-feed', 'feed.json');

/** Whose list it is, and the folder in which its feeds stand; null when it has no address. */
function ownerOf(list: string, context: PlanContext): { id: FeedProps['of']; section: string } | null {
  if (list === everyArticle) return { id: null, section: '/' };
  for (const type of feedOwnerTypes) {
    if (!list.startsWith(`${type}/`)) continue;
    const id = list.slice(type.length + 1);
    const head = context.reader.index.head<FeedOwnerType>(type, id);
    const address = head && ownAddress(head, context);
    return address && { id: { type, id }, section: address.path };
  }
  throw new TypeError(`The list "${list}" has no feed.`);
}

function feedProps(list: string, of: FeedProps['of'], path: string, { reader, chrome }: PlanContext): FeedProps {
  const shown = reader.collect();
  if (of) shown.add(of.type, of.id);
  const articles = Array.from(reader.index.newest(list, of ? feedLength.section : feedLength.paper), (id) =>
    reader.head('article', id),
  )
    .filter((head) => head !== null)
    .map((head) => feedArticle(head, reader, shown));
  return { setting: chrome.setting, of, path, articles, shown: shown.refs };
}

function feedArticle({ document, outline }: Head<'article'>, reader: PlanReader, shown: ShownCollector): FeedArticle {
  const entries = outline.article?.format === 'live' ? entriesOfLive(document.id, reader) : [];
  const outlines = [outline, ...entries.map((entry) => entry.outline)];
  const sources = outline.sources.map((id): LinkTarget => ['article', id]);
  const links = [...outlines.flatMap((each) => each.links.filter(isPrinted)), ...sources];
  const own = reader.collect();
  own.addAll(links);
  shown.addAll(links);
  const liveEntries = entries.map((entry) => entry.document);
  return {
    article: document,
    liveEntries,
    faces: hash('sha1', own.refs.map(({ face }) => face).join(), 'hex').slice(0, 12),
  };
}

/** What the text of an article in a feed is made from besides itself and the sources of its figures: files and names. */
function isPrinted([type]: LinkTarget): boolean {
  return type === 'file' || type === 'author' || type === 'category';
}
