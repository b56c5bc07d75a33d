import type { APIRoute } from 'astro';
import { newsSitemap } from '../feeds/news-sitemap.ts';
import { siteOrigin } from '../models/site-origin.ts';
import { currentMirror, plannedProps } from '../render/page-host.ts';
import { textResponse } from '../render/text-response.ts';

export const GET: APIRoute = ({ site }) =>
  textResponse(newsSitemap(plannedProps('news-sitemap'), currentMirror(), siteOrigin(site)), 'application/xml');
