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

  test('leads only to what is there', () => {
    expect(deadLinks(`/${file}`)).toEqual([]);
  });

  test('can be read on a desk, with and without scripts', async () => {
    await open(desk);
    expect(await barriers(desk.page)).toEqual([]);
    await open(withoutScripts);
    expect(await withoutScripts.page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const text = await desk.page.locator('body').innerText();
    // The search cannot answer without scripts, and says so.
    if (file === 'tim-kiem/index.html')
      expect(await withoutScripts.page.locator('.without-script').isVisible()).toBe(true);
    else expect(await withoutScripts.page.locator('body').innerText()).toBe(text);
  });

  test('can be read by keyboard alone', async () => {
    const { page } = desk;
    await open(desk);
    const order = await page.evaluate(watchFocus);
    expect(order[0]).toBe('Đến nội dung chính');
    // Once more than there are places: the focus leaves the last one too.
    for (let step = 0; step <= order.length; step += 1) await page.keyboard.press('Tab');
    const passed = await page.evaluate(() => window.passedByFocus);
    expect(passed.map(({ name }) => name).slice(0, order.length)).toEqual(order);
    expect(passed.filter(({ seen, outlined }) => !seen || !outlined)).toEqual([]);

    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi_dung');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('main *, main ~ * *'))).toBe(true);
  });

  test('can be read on a phone in the dark and enlarged, and is never wider than the screen', async () => {
    await open(phone);
    expect(await barriers(phone.page)).toEqual([]);
    // A desk of 1280 enlarged to 200 % has 640, one enlarged to 400 % has 320.
    for (const width of [320, 360, 640, 768, 1920]) {
      await phone.page.setViewportSize({ width, height: phoneScreen.height });
      const wider = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([width, Math.max(0, wider), await phone.page.evaluate(spilledTexts)]).toEqual([width, 0, []]);
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

test('the end of an article tells in full what its abbreviations are', () => {
  const html = site.html(pathOfFormat('news'));
  expect(html).toMatch(/<dt>LĐLĐ<\/dt>\s*<dd>Liên đoàn Lao động\. Công đoàn theo địa bàn\.<\/dd>/);
});

test("the paper's own typeface has every Vietnamese letter, and figures of one width for tables", async () => {
  await phone.page.goto(site.url('/'));
  const widths = await phone.page.evaluate(async () => {
    await document.fonts.ready;
    const line = document.body.appendChild(document.createElement('span'));
    const width = (text: string, style: string) => {
      line.style.cssText = `white-space: pre; ${style}`;
      line.textContent = text;
      return line.getBoundingClientRect().width;
    };
    const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const vowels = Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY').flatMap((vowel) =>
      marks.map((mark) => (vowel + mark).normalize()),
    );
    return ['400', '700'].map((weight) => ({
      // A letter that a font lacks comes from the next one, and these two differ in width.
      fromElsewhere: [...vowels, 'đ', 'Đ', '₫', '“', '”', '–', '…', '·'].filter((letter) => {
        const set = (after: string) => width(letter, `font: ${weight} 100px 'Be Vietnam Pro', ${after}`);
        return set('monospace') !== set('sans-serif');
      }),
      figures: Array.from('0123456789', (figure) =>
        width(figure, `font: ${weight} 100px 'Be Vietnam Pro'; font-variant-numeric: tabular-nums`),
      ),
    }));
  });
  expect(widths.map(({ fromElsewhere }) => fromElsewhere)).toEqual([[], []]);
  expect(new Set(widths.flatMap(({ figures }) => figures)).size).toBe(1);
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

/** Links of a page to files, or to places on pages, that the site does not have. */
function deadLinks(path: string): string[] {
  const links = [...site.html(path).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
  return links.filter((href) => {
    const { origin, pathname, hash } = new URL(href, site.url(path));
    if (origin !== new URL(site.url('/')).origin) return false;
    const target = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    if (!site.files.has(target.slice(1))) return true;
    return (
      hash !== '' &&
      !hash.startsWith('#:~:') &&
      !site.html(target).includes(`id="${decodeURIComponent(hash.slice(1))}"`)
    );
  });
}

/** Texts that are wider than the place they stand in and reach into what stands beside them, or are cut off. */
function spilledTexts(): string[] {
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      // What is only read out is cut off to a point on purpose; inline boxes have no width of their own.
      if (!hasText(element) || element.clientWidth <= 1 || !element.checkVisibility()) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      return isCut || (overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1);
    })
    .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.trim().slice(0, 60)}`);
}

interface PassedByFocus {
  readonly name: string;
  /** Whether it stood in the window. */
  readonly seen: boolean;
  readonly outlined: boolean;
}
declare global {
  interface Window {
    passedByFocus: PassedByFocus[];
  }
}

/**
 * Notes in `window.passedByFocus` what the focus goes on from.
 * @returns the names of what it should pass, in the order of the page
 */
function watchFocus(): string[] {
  const name = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim() || element.id;
  const inWindow = (element: Element) => {
    const { top, right, bottom, left } = element.getBoundingClientRect();
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  const passed: PassedByFocus[] = [];
  window.passedByFocus = passed;
  let current: PassedByFocus | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    current = { name: name(target), seen: inWindow(target), outlined };
  });
  document.addEventListener('focusout', ({ target }) => {
    // The window has followed the focus only since it came.
    if (current && target instanceof Element) passed.push({ ...current, seen: current.seen || inWindow(target) });
    current = undefined;
  });
  const places = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]');
  return [...places].filter((place) => place.tabIndex >= 0 && place.checkVisibility()).map(name);
}
