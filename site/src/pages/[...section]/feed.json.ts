import type { APIRoute } from 'astro';
import { readFeed } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { siteOrigin } from '../../models/site-origin.ts';
import type { PageProps } from '../../plan/page-kind.ts';
import { currentMirror, staticPathsOf } from '../../render/page-host.ts';
import { textResponse } from '../../render/text-response.ts';

export const getStaticPaths = staticPathsOf('json-feed');

export const GET: APIRoute<PageProps['json-feed']> = ({ props, site }) =>
  textResponse(jsonFeed(readFeed(props, currentMirror(), siteOrigin(site))), 'application/feed+json');
