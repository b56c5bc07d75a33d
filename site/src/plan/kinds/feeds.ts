import { everyArticle } from '../../mirror/mirror-index.ts';
import { pageOfEach, type PlanContext, singlePage } from '../kind-plan.ts';
import type { FeedProps } from '../page-kind.ts';
import { ownAddress } from './article-lists.ts';

/** Articles in a feed: readers of feeds ask often enough to see each. */
const feedLength = 50;

export const siteFeed = singlePage('site-feed', (context) => ({
  path: '/rss.xml',
  params: {},
  props: feedProps(context, '/rss.xml', null),
}));

export const categoryFeed = pageOfEach('category-feed', 'category', (head, context) => {
  const address = ownAddress(head, context);
  if (!address) return null;
  const path = `${address.path}rss.xml`;
  return { path, params: { slug: address.slug }, props: feedProps(context, path, head.document.id) };
});

function feedProps({ reader, chrome }: PlanContext, path: string, category: string | null): FeedProps {
  const shown = reader.collect();
  if (category !== null) shown.add('category', category);
  const list = category === null ? everyArticle : `category/${category}`;
  const articles = shown.present('article', reader.index.newest(list, feedLength));
  return { setting: chrome.setting, category, path, articles, shown: shown.refs };
}
