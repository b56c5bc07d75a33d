// Functions given to `evaluate` run in the browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { AxeBuilder } from '@axe-core/playwright';
import { ensureChromium } from '@loa/scripts/src/test-run/chromium.ts';
import { articleFormats } from '@loa/shared-types/wire/article';
import { HtmlValidate } from 'html-validate';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsroomOfEveryFormat, pathOfFormat } from './page-samples.ts';
import { RenderedSite } from './rendered-site.ts';

const site = await RenderedSite.of(newsroomOfEveryFormat());
const phoneScreen = { width: 360, height: 740 };

/** A page of every kind, and an article of every format. */
const kinds = [...Map.groupBy(site.readable, ({ kind }) => kind).values()].flatMap((pages) => pages.slice(0, 1));
const samples = [
  ...kinds.map(({ kind, file }) => ({ name: kind, file })),
  ...articleFormats.map((format) => ({
    name: `article, ${format}`,
    file: `${pathOfFormat(format).slice(1)}index.html`,
  })),
];

const validator = new HtmlValidate({
  // What the standard and accessibility ask for; how the source of a page looks is the formatter's business.
  extends: ['html-validate:standard', 'html-validate:a11y'],
  // Safari takes a list without bullets for no list unless its role says so.
  rules: { 'no-redundant-role': 'off', 'prefer-native-element': ['error', { exclude: ['list'] }] },
});

/** One way of reading, with everything that pages did there and must not do. */
interface Reader {
  readonly page: Page;
  /** Addresses on other sites that pages asked for. */
  readonly elsewhere: readonly string[];
  /** What the console complained of, such as something that the security policy forbids. */
  readonly errors: readonly string[];
}

let browser: Browser;
let desk: Reader;
let phone: Reader;
let withoutScripts: Reader;

async function reader(options: BrowserContextOptions): Promise<Reader> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const elsewhere = await site.serveTo(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, elsewhere, errors };
}

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: ['--no-sandbox'] });
  desk = await reader({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  phone = await reader({ viewport: phoneScreen, colorScheme: 'dark' });
  withoutScripts = await reader({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
});
afterAll(() => browser.close());

describe.each(samples)('$name', ({ file }) => {
  const open = ({ page }: Reader) => page.goto(site.url(`/${file}`));

  test('is valid HTML', async () => {
    const report = await validator.validateString(site.html(`/${file}`));
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('can be read on a desk, with and without scripts, and by keyboard alone', async () => {
    await open(desk);
    expect(await barriers(desk.page)).toEqual([]);
    await open(withoutScripts);
    expect(await withoutScripts.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const text = await desk.page.locator('body').innerText();
    // The search cannot answer without scripts, and says so.
    if (file === 'tim-kiem/index.html')
      expect(await withoutScripts.page.locator('.without-script').isVisible()).toBe(true);
    else expect(await withoutScripts.page.locator('body').innerText()).toBe(text);

    await desk.page.keyboard.press('Tab');
    expect(await focused(desk.page)).toEqual({ text: 'Đến nội dung chính', seen: true, outlined: true });
    await desk.page.keyboard.press('Enter');
    expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
    const links = await desk.page.locator('main a').count();
    for (let step = 0; step < Math.min(links, 8); step += 1) {
      await desk.page.keyboard.press('Tab');
      expect(await focused(desk.page)).toMatchObject({ seen: true, outlined: true });
    }
  });

  test('can be read on a phone in the dark, and is never wider than the screen', async () => {
    await open(phone);
    expect(await barriers(phone.page)).toEqual([]);
    for (const width of [320, 360, 768, 1920]) {
      await phone.page.setViewportSize({ width, height: phoneScreen.height });
      const wider = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([width, Math.max(0, wider)]).toEqual([width, 0]);
    }
    await phone.page.setViewportSize(phoneScreen);
  });

  test('has all its pictures and asks no other site for anything', async () => {
    await open(phone);
    expect(await missingPictures(phone.page)).toEqual([]);
    expect([phone.elsewhere, phone.errors]).toEqual([[], []]);
    expect(await phone.page.context().cookies()).toEqual([]);
  });
});

/** Violations that axe finds on a page, one line for each place. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Loads every picture of a page, wherever it stands, and names those that cannot be shown. */
function missingPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    const settled = await Promise.allSettled(pictures.map((picture) => picture.decode()));
    return pictures.filter((_, index) => settled[index]?.status === 'rejected').map(({ currentSrc }) => currentSrc);
  });
}

/** What has the focus, whether it can be seen in the window, and whether it has an outline. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      text: element.textContent.trim(),
      seen: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });
}
