import type { APIRoute } from 'astro';
import { drawCard } from '../../cards/draw-card.ts';
import type { PageProps } from '../../plan/page-kind.ts';
import { staticPathsOf } from '../../render/page-host.ts';

export const getStaticPaths = staticPathsOf('card');

export const GET: APIRoute<PageProps['card']> = async ({ props }) =>
  new Response(await drawCard(props.text), { headers: { 'content-type': 'image/jpeg' } });
