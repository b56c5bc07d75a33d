import { facesOf } from '../models/library.ts';
import { siteOrigin } from '../models/site-origin.ts';
import type { FeedProps } from '../plan/page-kind.ts';
import { currentMirror } from '../render/page-host.ts';
import { rssFeed } from './rss-feed.ts';

/** The answer of a feed's route. */
export function feedResponse({ setting, category, path, articles, shown }: FeedProps, site: URL | undefined): Response {
  const mirror = currentMirror();
  const library = mirror.shown(shown);
  const feed = rssFeed({
    origin: siteOrigin(site),
    path,
    setting: setting && mirror.document(setting),
    category: library.face('category', category),
    articles: facesOf(library, 'article', articles),
    library,
  });
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
