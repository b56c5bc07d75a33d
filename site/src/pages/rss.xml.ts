import type { APIRoute } from 'astro';
import { feedResponse } from '../feeds/feed-response.ts';
import { plannedProps } from '../render/page-host.ts';

export const GET: APIRoute = ({ site }) => feedResponse(plannedProps('site-feed'), site);
