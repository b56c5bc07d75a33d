import type { APIRoute } from 'astro';
import { feedResponse } from '../../../feeds/feed-response.ts';
import type { PageProps } from '../../../plan/page-kind.ts';
import { staticPathsOf } from '../../../render/page-host.ts';

export const getStaticPaths = staticPathsOf('category-feed');

export const GET: APIRoute<PageProps['category-feed']> = ({ props, site }) => feedResponse(props, site);
