import type { APIRoute } from 'astro';
import { newsSitemap } from '../feeds/news-sitemap.ts';
import { xmlResponse } from '../feeds/xml.ts';
import { siteOrigin } from '../models/site-origin.ts';
import { currentMirror, plannedProps } from '../render/page-host.ts';

export const GET: APIRoute = ({ site }) =>
  xmlResponse(newsSitemap(plannedProps('news-sitemap'), currentMirror(), siteOrigin(site)));
