import type { APIRoute } from 'astro';
import { urlSet } from '../feeds/url-set.ts';
import { xmlResponse } from '../feeds/xml.ts';
import { siteOrigin } from '../models/site-origin.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { currentMirror, staticPathsOf } from '../render/page-host.ts';

export const getStaticPaths = staticPathsOf('sitemap');

export const GET: APIRoute<PageProps['sitemap']> = ({ props, site }) =>
  xmlResponse(urlSet(props, currentMirror(), siteOrigin(site)));
