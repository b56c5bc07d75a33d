import type { APIRoute } from 'astro';
import { readFeed } from '../../feeds/feed.ts';
import { rssFeed } from '../../feeds/rss-feed.ts';
import { siteOrigin } from '../../models/site-origin.ts';
import type { PageProps } from '../../plan/page-kind.ts';
import { currentMirror, staticPathsOf } from '../../render/page-host.ts';
import { textResponse } from '../../render/text-response.ts';

export const getStaticPaths = staticPathsOf('rss-feed');

export const GET: APIRoute<PageProps['rss-feed']> = ({ props, site }) =>
  textResponse(rssFeed(readFeed(props, currentMirror(), siteOrigin(site))), 'application/rss+xml');
