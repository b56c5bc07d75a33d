import type { APIRoute } from 'astro';
import { urlSet } from '../feeds/url-set.ts';
import { siteOrigin } from '../models/site-origin.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { staticPathsOf } from '../render/page-host.ts';

export const getStaticPaths = staticPathsOf('sitemap');

export const GET: APIRoute<PageProps['sitemap']> = ({ props, site }) =>
  new Response(urlSet(props, siteOrigin(site)), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
