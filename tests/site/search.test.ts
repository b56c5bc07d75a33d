// Functions given to `evaluate` run in the browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { ensureChromium } from '@loa/scripts/src/test-run/chromium.ts';
import { openMirror, SearchEngine, SearchIndex } from '@loa/site';
import { putVariedNewsroom } from '@loa/site/test-fixtures/varied-newsroom.ts';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoDocuments } from './demo-documents.ts';
import { RenderedSite } from './rendered-site.ts';
import { searchQueries } from './search-queries.ts';

const site = await RenderedSite.of(demoDocuments());
let browser: Browser;
let page: Page;
/** Paths that the page asked for. */
let asked: string[];

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 360, height: 740 }, ...options });
  await site.serveTo(context);
  return context.newPage();
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: ['--no-sandbox'] });
  page = await open();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});
afterAll(() => browser.close());

const field = () => page.getByRole('searchbox', { name: 'Từ khóa' });
const status = () => page.getByRole('status');
const paths = () =>
  page.locator('#search_results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Size as the static server sends it. */
const packed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;

/** Addresses of the first results. */
async function search(query: string) {
  await field().fill('');
  await field().press('Enter');
  await expect.poll(() => status().textContent(), { interval: 10 }).toBe('');
  await field().fill(query);
  await field().press('Enter');
  await expect.poll(() => status().textContent(), { interval: 10 }).toMatch(/^(Tìm thấy|Không)/);
  return paths();
}

async function openSearch(query = '') {
  asked = [];
  await page.goto(site.url(`/tim-kiem/${query}`));
}

test('nothing of the index is fetched before the first letter', async () => {
  await openSearch();
  await field().focus();
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  await search('doan vien');
  expect(asked.filter((path) => path.endsWith('.json')).sort()).toEqual([
    '/tim-kiem/bai/1.json',
    '/tim-kiem/bai/2.json',
    '/tim-kiem/muc-luc.json',
    '/tim-kiem/trang.json',
    '/tim-kiem/tu/moi.json',
  ]);
});

test('the first query takes at most 150 KB at ten thousand articles, the page and its fonts included', async () => {
  await openSearch();
  await page.waitForLoadState('networkidle');
  const ofPage = asked.map((path) =>
    path.endsWith('.woff2') ? site.bytes(path).byteLength : packed(site.bytes(path)),
  );
  const folder = mkdtempSync(join(tmpdir(), 'loa-search-'));
  const mirror = openMirror(folder);
  try {
    const writer = mirror.write();
    putVariedNewsroom(writer, 10_000);
    writer.commit('fixture', 1);
    const index = new SearchIndex(mirror);
    index.update();
    const ofIndex: number[] = [];
    const engine = new SearchEngine((path) => {
      const file = index.file(path);
      if (file?.kind !== 'text') return Promise.resolve(null);
      ofIndex.push(packed(Buffer.from(file.text)));
      return Promise.resolve(JSON.parse(file.text));
    });
    const found = await engine.find('lien doan lao dong bac tu liem');
    expect((await found.next(0)).length).toBe(8);
    expect(ofIndex.length).toBeLessThanOrEqual(20);
    const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
    expect(sum(ofPage) + sum(ofIndex)).toBeLessThanOrEqual(150 * 1024);
  } finally {
    mirror.close();
    rmSync(folder, { recursive: true });
  }
});

test.each(searchQueries)('%s finds %s', async (query, path) => {
  expect((await search(query)).slice(0, 3)).toContain(path);
});

describe('by keyboard', () => {
  test('arrows go through the results, Escape back to the field, Enter to the page', async () => {
    await openSearch();
    await search('hai tot');
    const [first] = await paths();
    await field().press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search_query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search_query');
    await page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('');
    await search('hai tot');
    await field().press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url(first ?? ''));
  });

  test('the number of results is announced, and that there is none', async () => {
    await openSearch();
    await search('bac tu liem');
    expect(await status().textContent()).toBe('Tìm thấy 2 bài viết và 12 trang chuyên đề.');
    await search('xyzzy');
    expect(await status().textContent()).toContain('Không tìm thấy kết quả nào.');
  });
});

describe('filters', () => {
  test('an address with a query and filters shows their results', async () => {
    await openSearch('?q=sang+kien&chuyen-muc=hoat-dong-cong-doan');
    await expect.poll(paths).not.toEqual([]);
    const cards = await page.locator('#search_results p:first-of-type').allTextContents();
    expect(cards.every((facts) => facts.startsWith('Hoạt động công đoàn'))).toBe(true);
  });

  test.each([
    ['nam', '2023', '/2023/'],
    ['dang', 'campaign', '/phong-trao/'],
  ])('%s narrows the results', async (name, value, start) => {
    await openSearch();
    await page.getByText('Lọc kết quả').click();
    await search('cong doan');
    await page.locator(`select[name='${name}']`).selectOption(value);
    await expect.poll(async () => (await paths()).every((path) => path?.startsWith(start))).toBe(true);
    expect(await paths()).not.toEqual([]);
    expect(page.url()).toContain(value);
  });

  test('without words the newest of a union body stand first', async () => {
    await openSearch();
    await page.getByText('Lọc kết quả').click();
    await page.getByRole('combobox', { name: 'Công đoàn' }).fill('Liên đoàn Lao động huyện Gia Lâm');
    await page.keyboard.press('Tab');
    await expect.poll(paths).toContain('/2022/12/gia-lam-hon-ba-nghin-sang-kien/');
    await page.locator("select[name='dang']").selectOption('infographic');
    await expect.poll(paths).toEqual(['/2022/12/gia-lam-qua-nhung-con-so/']);
  });
});

test.each(['light', 'dark'] as const)('nothing bars anybody from its results in the %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await openSearch('?q=cong+doan&nam=2025');
  await expect.poll(paths).not.toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test('with scripts off the page says so, and leads to the archive', async () => {
  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(site.url('/tim-kiem/'));
  expect(await plain.getByText('không chạy JavaScript').isVisible()).toBe(true);
  expect(await plain.getByRole('searchbox').isVisible()).toBe(false);
  await plain.getByRole('main').getByRole('link', { name: 'Hoạt động công đoàn' }).click();
  expect(plain.url()).toBe(site.url('/chuyen-muc/hoat-dong-cong-doan/'));
});

test('every page leads to the search', async () => {
  await page.goto(site.url('/'));
  await page.getByRole('link', { name: 'Tìm kiếm' }).click();
  expect(page.url()).toBe(site.url('/tim-kiem/'));
});
