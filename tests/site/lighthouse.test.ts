import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { auditPage } from '@loa/scripts/src/bench/page-audit.ts';
import { startTestBrowser, type TestBrowser } from '@loa/scripts/src/bench/test-browser.ts';
import { staticServer } from '@loa/scripts/src/serve/static-server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newsroomOfEveryFormat, pathOfFormat } from './page-samples.ts';
import { RenderedSite } from './rendered-site.ts';

const site = await RenderedSite.of(newsroomOfEveryFormat());
/** A page of each kind that search engines may list; those of lists cut by number look like their first page. */
const samples = [
  ...[...Map.groupBy(site.readable, ({ kind }) => kind)]
    .filter(([kind]) => kind !== 'not-found' && kind !== 'article' && !kind.endsWith('-archive'))
    .flatMap(([kind, [page]]) => (page ? [{ kind, path: page.path }] : [])),
  ...(['feature', 'longform', 'live'] as const).map((format) => ({
    kind: `article, ${format}`,
    path: pathOfFormat(format),
  })),
].filter(({ path }) => !site.html(path).includes('<meta name="robots" content="noindex"'));

const folder = mkdtempSync(join(tmpdir(), 'loa-lighthouse-'));
let origin: string;
let server: Awaited<ReturnType<typeof staticServer>>;
let browser: TestBrowser;
/** Paths that a browser fetched before anyone opened them. */
const prefetched: string[] = [];

beforeAll(async () => {
  for (const [file, bytes] of site.files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
  server = await staticServer({ root: () => Promise.resolve(folder), publicOrigin: site.url('/') });
  server.addHook('onRequest', ({ url, headers }, _reply, done) => {
    if (headers['sec-purpose'] === 'prefetch') prefetched.push(url);
    done();
  });
  origin = await server.listen({ host: '127.0.0.1', port: 0 });
  browser = await startTestBrowser(console.log);
});
afterAll(async () => {
  await browser.browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each(samples)('Lighthouse finds no fault with $kind on a phone', async ({ path }) => {
  const { scores, faults } = await auditPage(origin + path, browser, ['accessibility', 'best-practices', 'seo']);
  expect(faults).toEqual([]);
  expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
});

test('the page behind a link is fetched when a reader is about to open it', async () => {
  const context = await browser.browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(origin);
    const link = page.locator('main a[href^="/20"]').first();
    await link.hover();
    await expect.poll(() => prefetched, { timeout: 20_000 }).toContain(await link.getAttribute('href'));
  } finally {
    await context.close();
  }
});
