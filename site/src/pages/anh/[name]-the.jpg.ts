import type { APIRoute } from 'astro';
import type { PageProps } from '../../plan/page-kind.ts';
import { currentFiles, staticPathsOf } from '../../render/page-host.ts';

export const getStaticPaths = staticPathsOf('card');

export const GET: APIRoute<PageProps['card']> = async ({ props }) =>
  new Response(await currentFiles().card(props.text), { headers: { 'content-type': 'image/jpeg' } });
