import type { APIRoute } from 'astro';
import { plannedProps } from '../render/page-host.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${plannedProps('robots').sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
