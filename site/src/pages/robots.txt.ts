import type { APIRoute } from 'astro';
import { plannedProps } from '../render/page-host.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\n${sitemapLines(plannedProps('robots').sitemaps)}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

function sitemapLines(sitemaps: readonly string[]): string {
  return sitemaps.map((address) => `Sitemap: ${address}\n`).join('');
}
