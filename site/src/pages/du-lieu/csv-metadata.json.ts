import type { APIRoute } from 'astro';
import { metadataResponse } from '../../data/data-response.ts';
import { plannedProps } from '../../render/page-host.ts';

export const GET: APIRoute = ({ site }) => metadataResponse(plannedProps('data-metadata'), site);
