import type { APIRoute } from 'astro';
import { urlSet } from '../feeds/url-set.ts';
import { siteOrigin } from '../models/site-origin.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { currentMirror, staticPathsOf } from '../render/page-host.ts';
import { textResponse } from '../render/text-response.ts';

export const getStaticPaths = staticPathsOf('sitemap');

export const GET: APIRoute<PageProps['sitemap']> = ({ props, site }) =>
  textResponse(urlSet(props, currentMirror(), siteOrigin(site)), 'application/xml');
