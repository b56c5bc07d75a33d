import type { APIRoute } from 'astro';
import { jsonResponse } from '../../data/data-response.ts';
import type { PageProps } from '../../plan/page-kind.ts';
import { staticPathsOf } from '../../render/page-host.ts';

export const getStaticPaths = staticPathsOf('data-json');

export const GET: APIRoute<PageProps['data-json']> = ({ props, site }) => jsonResponse(props, site);
