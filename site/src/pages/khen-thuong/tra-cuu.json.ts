import type { APIRoute } from 'astro';
import { indexedAwards } from '../../models/award-index.ts';
import { currentMirror, plannedProps } from '../../render/page-host.ts';
import { textResponse } from '../../render/text-response.ts';

export const GET: APIRoute = () => {
  const { awards, shown } = plannedProps('award-index');
  return textResponse(JSON.stringify(indexedAwards(awards, currentMirror().shown(shown))), 'application/json');
};
