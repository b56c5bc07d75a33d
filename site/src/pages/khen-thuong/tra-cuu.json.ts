import type { APIRoute } from 'astro';
import { indexedAwards } from '../../models/award-index.ts';
import { currentMirror, plannedProps } from '../../render/page-host.ts';

export const GET: APIRoute = () => {
  const { awards, shown } = plannedProps('award-index');
  return new Response(JSON.stringify(indexedAwards(awards, currentMirror().shown(shown))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
