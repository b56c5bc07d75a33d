import type { APIRoute } from 'astro';
import { csvResponse } from '../../data/data-response.ts';
import type { PageProps } from '../../plan/page-kind.ts';
import { staticPathsOf } from '../../render/page-host.ts';

export const getStaticPaths = staticPathsOf('data-csv');

export const GET: APIRoute<PageProps['data-csv']> = ({ props, site }) => csvResponse(props, site);
