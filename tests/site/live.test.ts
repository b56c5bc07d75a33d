// Functions given to `evaluate` run in the browser.
/// <reference lib="dom" />
import { ensureChromium } from '@loa/scripts/src/test-run/chromium.ts';
import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RenderedSite } from './rendered-site.ts';

const path = '/2025/11/doi-thoai-truc-tuyen-voi-doan-vien/';

/** The site with the live in a state, and with entries beside those of the fixtures. */
function siteWith(liveState: ArticleWire['liveState'], ...more: Partial<LiveEntryWire>[]): Promise<RenderedSite> {
  const [entry] = fixtureDocuments['live-entry'];
  if (!entry) throw new Error('The fixtures have no live entry.');
  return RenderedSite.of({
    ...fixtureDocuments,
    article: fixtureDocuments.article.map((article) => (article.path === path ? { ...article, liveState } : article)),
    'live-entry': [...fixtureDocuments['live-entry'], ...more.map((fields) => ({ ...entry, ...fields }))],
  });
}

const title = 'Ba câu hỏi cuối';
const late: Partial<LiveEntryWire> = {
  documentId: 'live-late',
  happenedAt: '2025-11-07T02:00:00.000Z',
  title,
  keyMoment: true,
};

let browser: Browser;
let page: Page;
/** The release that is live: what the ticker's file is answered from. */
let release: RenderedSite;
/** How often the ticker's file was asked for. */
let asked = 0;
const releases = { first: siteWith('running'), second: siteWith('running', late), last: siteWith('ended', late) };

beforeAll(async () => {
  release = await releases.first;
  browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'vi-VN' });
  await release.serveTo(context);
  await context.route(`**${path}truc-tuyen/`, (route) => {
    asked += 1;
    return route.fulfill({ body: release.html(`${path}truc-tuyen/`), contentType: 'text/html; charset=utf-8' });
  });
  page = await context.newPage();
  await page.clock.install();
  await page.goto(release.url(path));
});
afterAll(() => browser.close());

const titles = () => page.locator('#live_entries h3').allTextContents();

/** Lets time pass for the page, and what it then asks for be answered. */
async function pass(seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000);
  await page.waitForLoadState('networkidle');
}

async function show(visibility: DocumentVisibilityState): Promise<void> {
  await page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);
}

test('an entry that is published shows on an open page within seconds and without a reload', async () => {
  expect(await titles()).toEqual([]);
  await page.evaluate(() => Object.assign(document.body, { isTheSame: true }));
  release = await releases.second;
  await pass(10);
  await page.locator('#live_entries h3', { hasText: title }).waitFor();
  expect(await page.locator('#live_entries time').allInnerTexts()).toEqual(['09:00', '08:20', '08:05']);
  expect(await page.evaluate(() => 'isTheSame' in document.body)).toBe(true);
  expect(await page.locator('.key-moments a').allTextContents()).toEqual([title]);
  expect(await page.locator('#live_news').textContent()).toBe(`1 diễn biến mới: ${title}`);
});

test('the page that is shown is the page that a reload would show', async () => {
  const tickerOf = async (of: Page) => (await of.locator('#live_ticker').innerHTML()).replace(/>\s+/g, '>');
  const fresh = await browser.newPage();
  await fresh.setContent(release.html(path));
  expect(await tickerOf(page)).toBe(await tickerOf(fresh));
  await fresh.close();
});

test('nothing is asked while the tab is hidden, and at once when it is seen again', async () => {
  await show('hidden');
  const before = asked;
  await pass(120);
  expect(asked).toBe(before);
  await show('visible');
  await expect.poll(() => asked).toBe(before + 1);
});

test('asking ends with the live', async () => {
  release = await releases.last;
  await pass(10);
  await page.locator('#live_ticker[data-state=ended]').waitFor();
  await page.getByText('Đã kết thúc').waitFor();
  expect(await page.locator('.article-header .label--running').count()).toBe(0);
  const before = asked;
  await pass(300);
  await show('visible');
  await pass(10);
  expect(asked).toBe(before);
  expect((await releases.last).html(path)).not.toContain('id="live_news"');
});
