import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import staticFiles from '@fastify/static';
import { redirectMapFile } from '@loa/shared-types/redirect-map';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { defaultHeaders, strictTransport } from './default-headers.ts';
import { HeaderRules } from './header-rules.ts';
import { Redirects } from './redirect-map.ts';

/** Files of a release that tell servers what to do and are no pages. */
const unserved = new Set(['/_headers', '/_redirects', `/${redirectMapFile}`]);

/** Level of the brotli that is made on the fly: higher ones take longer than they save. */
const brotliLevel = 5;

export interface StaticServerOptions {
  /** The folder to answer from, asked for once with every request: an answer is of one release. Null before the first. */
  readonly root: () => Promise<string | null>;
  /** Origin that readers see; strict transport security is asked for only when it is https. */
  readonly publicOrigin: string;
}

/** Serves a release, or what a cold build made, to readers. */
export async function staticServer({ root: findRoot, publicOrigin }: StaticServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    routerOptions: { ignoreDuplicateSlashes: false },
  });
  const redirects = new Redirects();
  const rules = new HeaderRules();
  const always = publicOrigin.startsWith('https:') ? { ...defaultHeaders, ...strictTransport } : defaultHeaders;

  await server.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: brotliLevel } },
  });
  // A release goes back in time when it is rolled back, so that dates of files say nothing: entity tags decide.
  await server.register(staticFiles, {
    serve: false,
    redirect: true,
    dotfiles: 'ignore',
    cacheControl: false,
    lastModified: false,
    suppressWarning: true,
  });

  server.get('/*', async (request, reply) => {
    const root = await findRoot();
    const { pathname, search } = splitAddress(request.url);
    if (root === null) return unavailable(reply, always);
    const target = redirects.find(root, pathname + search) ?? redirects.find(root, pathname);
    const asked = rules.headers(root, pathname);
    reply.headers({ ...always, ...asked });
    if (target !== null) return reply.redirect(target, 301);
    const path = decodedPath(pathname);
    if (path === null || unserved.has(path)) return notFound(request, reply);
    return reply.sendFile(path, root, { contentType: !('content-type' in asked) });
  });
  server.setNotFoundHandler(notFound);
  server.setErrorHandler((error, request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    if (status === 403 || status === 404) return notFound(request, reply);
    if (status >= 500) console.error(error);
    return reply.code(status).headers(always).type('text/plain; charset=utf-8').send('Yêu cầu không hợp lệ.\n');
  });

  async function notFound(_request: FastifyRequest, reply: FastifyReply) {
    const root = await findRoot();
    if (root === null) return unavailable(reply, always);
    reply.headers({ ...always, ...rules.headers(root, '/404.html') }).type('text/html; charset=utf-8');
    return reply.code(404).send(await readFile(resolve(root, '404.html')));
  }
  return server;
}

function unavailable(reply: FastifyReply, headers: Readonly<Record<string, string>>) {
  return reply
    .code(503)
    .headers({ ...headers, 'retry-after': '5', 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(
      '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đang chuẩn bị</title><p>Trang báo đang được chuẩn bị, mời bạn trở lại sau ít phút.</p>',
    );
}

/** `new URL` would take what follows two slashes for a host, and fold `..` away before it can be refused. */
function splitAddress(address: string): { pathname: string; search: string } {
  const mark = address.indexOf('?');
  return mark < 0
    ? { pathname: address, search: '' }
    : { pathname: address.slice(0, mark), search: address.slice(mark) };
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURI(pathname);
  } catch {
    return null;
  }
}
