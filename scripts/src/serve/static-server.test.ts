import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { planRelease } from '@loa/site';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { fixtureMirror } from '@loa/site/test-fixtures/fixture-mirror.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentRelease } from './current-release.ts';
import { staticServer } from './static-server.ts';

const page = `<!doctype html><title>Công đoàn</title>${'<p>Liên đoàn Lao động quận Bắc Từ Liêm</p>'.repeat(60)}`;

let folder: string;
let server: FastifyInstance;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loa-serve-'));
  release('a', {
    'index.html': page,
    '404.html': '<!doctype html><title>Không tìm thấy</title>',
    '2022/09/bac-tu-liem/index.html': page,
    'cu/index.html': '<meta http-equiv="refresh" content="0;url=/moi/">',
    '_astro/site.abc123.css': 'p { margin: 0 }',
    'anh/0123456789ab-800.avif': 'AVIF',
    'tep/ke-hoach.pdf': '0123456789',
    'rss.xml': '<rss/>',
    'robots.txt': 'User-agent: *',
    'release.json': '{"id":"a"}',
    'rules.json': '{}',
    _headers: [
      '/*',
      "  Content-Security-Policy: default-src 'none'; img-src 'self'",
      '  Referrer-Policy: strict-origin-when-cross-origin',
      ...['/_astro/*', '/anh/*'].flatMap((path) => [path, '  Cache-Control: public, max-age=31536000, immutable']),
      '/rules.json',
      '  Content-Type: application/speculationrules+json',
    ].join('\n'),
    _redirects: '/cu/ /moi/ 301',
    '_redirect-map.json': JSON.stringify({
      '/cu/': '/moi/',
      '/default.aspx?id=7': '/2022/09/bac-tu-liem/',
      '/tin-cũ': '/moi/',
    }),
    '.secret': 'no',
    '.well/x.txt': 'no',
  });
  writeFileSync(join(folder, 'outside.txt'), 'outside');
  switchTo('a');
  server = await staticServer({ root: () => currentRelease(folder), publicOrigin: 'http://127.0.0.1' });
  port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function release(name: string, files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, 'trees', name, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

function switchTo(name: string): void {
  symlinkSync(join('trees', name), join(folder, 'next'));
  renameSync(join(folder, 'next'), join(folder, 'current'));
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Sends the path as it is: `fetch` would mend a path that tries to leave the folder, and unpack what is compressed. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('a page', () => {
  test('comes as UTF-8 HTML that is asked about again every time', async () => {
    const { status, headers, body } = await get('/2022/09/bac-tu-liem/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(body.toString()).toBe(page);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes in %s when the reader can unpack it', async (encoding, unpack) => {
    const { headers, body } = await get('/', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(body.length).toBeLessThan(page.length / 3);
    expect(unpack(body).toString()).toBe(page);
  });

  test('is not sent twice to who has it', async () => {
    const { headers } = await get('/', { 'accept-encoding': 'br' });
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('without its closing slash leads to the one with it', async () => {
    const { status, headers } = await get('/2022/09/bac-tu-liem?trang=1');
    expect([status, headers.location]).toEqual([301, '/2022/09/bac-tu-liem/?trang=1']);
  });

  test('has a head', async () => {
    const { status, body, headers } = await get('/', {}, 'HEAD');
    expect([status, body.length, headers['content-type']]).toEqual([200, 0, 'text/html; charset=utf-8']);
  });
});

test.each(['/_astro/site.abc123.css', '/anh/0123456789ab-800.avif'])(
  '%s never changes and is kept for a year',
  async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  },
);

test.each([
  ['/_astro/site.abc123.css', 'text/css; charset=utf-8'],
  ['/anh/0123456789ab-800.avif', 'image/avif'],
  ['/tep/ke-hoach.pdf', 'application/pdf'],
  // The release itself says what it is.
  ['/rules.json', 'application/speculationrules+json'],
  ['/rss.xml', /^(?:application|text)\/xml(?:; charset=utf-8)?$/],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/release.json', /^application\/json/],
])('%s has the type %s', async (path, type) => {
  expect((await get(path)).headers['content-type']).toEqual(
    type instanceof RegExp ? expect.stringMatching(type) : type,
  );
});

test('part of a file can be asked for', async () => {
  const { status, headers, body } = await get('/tep/ke-hoach.pdf', { range: 'bytes=2-5', 'accept-encoding': 'br' });
  expect([status, headers['content-range'], body.toString()]).toEqual([206, 'bytes 2-5/10', '2345']);
});

test.each([
  ['/cu/', '/moi/'],
  ['/default.aspx?id=7', '/2022/09/bac-tu-liem/'],
  ['/tin-c%C5%A9', '/moi/'],
])('the old address %s leads to %s', async (from, to) => {
  const { status, headers } = await get(from);
  expect([status, headers.location]).toEqual([301, to]);
});

test.each([
  '/khong-co/',
  '/default.aspx?id=8',
  '/.secret',
  '/.well/x.txt',
  '/_headers',
  '/_redirects',
  '/_redirect-map.json',
])('%s is not found, and the page that says so is ours', async (path) => {
  const { status, headers, body } = await get(path);
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toContain('Không tìm thấy');
});

test.each([
  '/../outside.txt',
  '/../../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2f..%2foutside.txt',
  '/a/../../../outside.txt',
  '/%00',
  '/%',
  '//outside.txt',
])('%s leads nowhere', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body.toString()).not.toContain('outside');
});

test.each(['/', '/khong-co/', '/cu/'])('%s is guarded by the headers of its release', async (path) => {
  const { headers } = await get(path);
  expect(headers['content-security-policy']).toBe("default-src 'none'; img-src 'self'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('readers of an https site are asked to come by https alone', async () => {
  const secure = await staticServer({ root: () => currentRelease(folder), publicOrigin: 'https://bao.example' });
  expect((await secure.inject('/')).headers['strict-transport-security']).toBe('max-age=31536000');
  await secure.close();
});

test('only reading is allowed', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(404);
});

test('another release is served from the very next request, and before the first one readers are asked to come back', async () => {
  release('b', { 'index.html': 'của bản b', '404.html': 'không có' });
  switchTo('b');
  expect((await get('/')).body.toString()).toBe('của bản b');
  expect((await get('/cu/')).status).toBe(404);
  switchTo('a');
  expect((await get('/cu/')).status).toBe(301);
  renameSync(join(folder, 'current'), join(folder, 'aside'));
  expect((await get('/')).status).toBe(503);
  renameSync(join(folder, 'aside'), join(folder, 'current'));
});

test('a folder that a build writes anew is served as it is then', async () => {
  const built = join(folder, 'built');
  const write = (files: Record<string, string>) => {
    mkdirSync(built, { recursive: true });
    for (const [path, content] of Object.entries(files)) writeFileSync(join(built, path), content);
  };
  const answer = async (path: string) => {
    const { statusCode, headers } = await own.inject(path);
    return [statusCode, headers.location, headers['x-made-by']];
  };
  write({ '404.html': page, '_redirect-map.json': '{"/cu/":"/moi/"}', _headers: '/*\n  X-Made-By: one' });
  const own = await staticServer({ root: () => Promise.resolve(built), publicOrigin: 'http://127.0.0.1' });
  expect(await answer('/cu/')).toEqual([301, '/moi/', 'one']);
  write({ '_redirect-map.json': '{"/cu/":"/moi-hon/"}', _headers: '/*\n  X-Made-By: another' });
  expect(await answer('/cu/')).toEqual([301, '/moi-hon/', 'another']);
  expect((await answer('/_redirect-map.json'))[0]).toBe(404);
  await own.close();
});

test('a redirect that leads to an address with Vietnamese letters and a space is answered as planned', async () => {
  const redirect = fixtureDocuments.redirect.slice(0, 1).map((each) => ({ ...each, from: '/cũ', to: '/đoàn viên/' }));
  using fixture = await fixtureMirror({ ...fixtureDocuments, article: [], redirect });
  const { files } = planRelease({ ...fixture, siteUrl: 'https://bao.example', asOf: '2026-01-01T00:00:00.000Z' });
  const planned = join(folder, 'planned');
  mkdirSync(planned);
  for (const each of files) if (each.kind === 'text') writeFileSync(join(planned, each.file), each.text);
  const own = await staticServer({ root: () => Promise.resolve(planned), publicOrigin: 'http://127.0.0.1' });
  for (const asked of ['/cũ', '/c%C5%A9']) {
    const { statusCode, headers } = await own.inject(asked);
    expect([statusCode, headers.location]).toEqual([301, '/%C4%91o%C3%A0n%20vi%C3%AAn/']);
  }
  await own.close();
});
