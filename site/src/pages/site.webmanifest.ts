import type { APIRoute } from 'astro';
import { webManifest } from '../models/web-manifest.ts';
import { currentMirror, plannedProps } from '../render/page-host.ts';

export const GET: APIRoute = () => {
  const { setting } = plannedProps('manifest');
  return new Response(webManifest(setting && currentMirror().document(setting)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
