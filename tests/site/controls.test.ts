// Functions given to `evaluate` run in the browser.
/// <reference lib="dom" />
import { ensureChromium } from '@loa/scripts/src/test-run/chromium.ts';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RenderedSite } from './rendered-site.ts';

const path = '/2022/09/mua-tong-ket-o-bac-tu-liem/';
const site = await RenderedSite.of(fixtureDocuments);
let browser: Browser;

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses on other sites that the page asked for. */
  readonly elsewhere: readonly string[];
}

async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', colorScheme: 'light', ...options });
  const elsewhere = await site.serveTo(context);
  const page = await context.newPage();
  await page.goto(site.url(path));
  return { context, page, elsewhere };
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

test('a chosen theme holds on the next page, from its first paint, without a cookie', async () => {
  const { context, page } = await visit();
  const light = await paper(page);
  const button = page.getByRole('button', { name: /^Giao diện: theo thiết bị/ });
  await button.click();
  expect(await paper(page)).toBe(light);
  await page.getByRole('button', { name: /^Giao diện: sáng/ }).click();
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  // Nothing can be painted before there is a body.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('body')) return;
      performance.mark(`theme ${document.documentElement.dataset['theme']}`);
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(site.url('/'));
  expect(await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name))).toEqual([
    'theme dark',
  ]);
  expect(await paper(page)).toBe(dark);
  expect(await context.cookies()).toEqual([]);
  await page.getByRole('button', { name: /^Giao diện: tối/ }).click();
  expect(await paper(page)).toBe(light);
  await context.close();
});

test('a device in the dark shows the dark theme until the light one is chosen, and prints the light one', async () => {
  const { context, page } = await visit();
  const light = await paper(page);
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const lightInk = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).not.toBe(light);
  expect(await ink()).not.toBe(lightInk);
  await page.emulateMedia({ media: 'print' });
  expect(await ink()).toBe(lightInk);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^Giao diện: theo thiết bị/ }).click();
  expect(await paper(page)).toBe(light);
  await context.close();
});

test('a picture is enlarged and put away without a script, and its file stands for itself', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  const large = page.locator('#picture_cover');
  expect(await large.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Xem ảnh lớn: Thầy cô trò chuyện trong sân trường' }).first().click();
  expect(await large.isVisible()).toBe(true);
  expect(await large.getByRole('link').getAttribute('href')).toMatch(/^\/anh\//);
  expect(await large.locator('span').innerText()).toBe('Sân trường ngày tổng kết. Ảnh minh họa');
  await large.getByRole('button', { name: 'Đóng' }).click();
  expect(await large.isVisible()).toBe(false);
  await context.close();
});

test('a video asks its provider for nothing before the click, and then plays in the page', async () => {
  const { context, page, elsewhere } = await visit();
  expect(elsewhere).toEqual([]);
  await page.getByRole('link', { name: /Phóng sự ngắn/ }).click();
  expect(page.url()).toBe(site.url(path));
  const frame = page.locator('iframe');
  expect(await frame.getAttribute('src')).toBe('https://www.youtube-nocookie.com/embed/abcdefghijk');
  expect(await frame.getAttribute('title')).toBe('Phóng sự ngắn');
  await expect.poll(() => elsewhere).toEqual(['https://www.youtube-nocookie.com/embed/abcdefghijk']);
  await context.close();
});

test('the address of an article is copied, and links pass it on', async () => {
  const { context, page } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Chép liên kết của bài' }).click();
  await page.getByText('Đã chép liên kết').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url(path));
  const facebook = await page.getByRole('link', { name: 'Facebook' }).getAttribute('href');
  expect(facebook).toContain(encodeURIComponent(site.url(path)));
  await context.close();
});

test('controls that only scripts can serve are not shown without them', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  expect(await page.locator('.theme-switch').isVisible()).toBe(false);
  expect(await page.locator('#copy_link').isVisible()).toBe(false);
  await context.close();
});
