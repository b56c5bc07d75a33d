import { everyArticle } from '../../mirror/mirror-index.ts';
import type { KindPlan, PlanContext } from '../kind-plan.ts';
import type { FeedProps } from '../page-kind.ts';
import { listOwners } from './article-lists.ts';

/** Articles in a feed: readers of feeds ask often enough to see each. */
const feedLength = 50;

export const siteFeed: KindPlan<'site-feed'> = {
  kind: 'site-feed',
  *pages(context) {
    yield { path: '/rss.xml', params: {}, props: feedProps(context, '/rss.xml', null) };
  },
};

export const categoryFeed: KindPlan<'category-feed'> = {
  kind: 'category-feed',
  *pages(context) {
    for (const { head, path, slug } of listOwners('category', context)) {
      const feed = `${path}rss.xml`;
      yield { path: feed, params: { slug }, props: feedProps(context, feed, head.document.id) };
    }
  },
};

function feedProps({ reader, chrome }: PlanContext, path: string, category: string | null): FeedProps {
  const shown = reader.collect();
  if (category !== null) shown.add('category', category);
  const list = category === null ? everyArticle : `category/${category}`;
  const articles = shown.present('article', reader.index.newest(list, feedLength));
  return { setting: chrome.setting, category, path, articles, shown: shown.refs };
}
