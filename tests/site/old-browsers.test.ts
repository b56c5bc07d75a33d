// Functions given to `evaluate` run in the browser.
/// <reference lib="dom" />
import { ensureChromium } from '@loa/scripts/src/test-run/chromium.ts';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { Linter } from 'eslint';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { RenderedSite } from './rendered-site.ts';

const path = '/2022/09/mua-tong-ket-o-bac-tu-liem/';
const site = await RenderedSite.of(fixtureDocuments);
const filesOf = (ending: string) =>
  [...site.files.keys()].filter((file) => file.endsWith(ending)).map((file) => ({ file, text: site.html(`/${file}`) }));

const inline = [...site.html(path).matchAll(/<script>([^<]+)<\/script>/g)].map(([, text = '']) => text);
const scripts = [...filesOf('.js'), ...inline.map((text, index) => ({ file: `inline ${index + 1}`, text }))];
const styleSheets = filesOf('.css');

/** Methods that Chrome 109, Safari 15.6 or Firefox 115 lack; no build adds them. */
const newerMethods =
  /^(toSorted|toReversed|toSpliced|groupBy|fromAsync|withResolvers|isSubsetOf|isSupersetOf|isDisjointFrom|union|intersection|difference|symmetricDifference|isWellFormed|toWellFormed|checkVisibility|showPopover|hidePopover|togglePopover|startViewTransition)$/;

test('a release has the scripts that pages load and the one within them', () => {
  expect(inline).toHaveLength(1);
  expect(scripts.length).toBeGreaterThan(3);
  expect(styleSheets).toHaveLength(2);
});

describe.each(scripts)('$file', ({ text }) => {
  test('is written in the ECMAScript that Chrome 109, Safari 15.6 and Firefox 115 read', () => {
    const problems = new Linter().verify(text, {
      languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
      // Of all that came with 2022, Safari 15.6 lacks the static block alone.
      rules: {
        'no-restricted-syntax': ['error', 'StaticBlock', `MemberExpression[property.name=${String(newerMethods)}]`],
      },
    });
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });

  test('has no regular expression that looks behind, which Safari refuses before 16.4', () => {
    expect(text.match(/\(\?<[=!].{0,20}/g)).toBeNull();
  });
});

describe.each(styleSheets)('$file', ({ text }) => {
  test('has no colours and no widths that Chrome 109, Safari 15.6 and Firefox 115 cannot read', () => {
    expect(text.match(/light-dark\(.{0,20}|@media[^{]*[<>][^{]*/g)).toBeNull();
  });

  test('keeps what iPhones need, lest letters grow when they are turned', () => {
    if (text.includes('text-size-adjust')) expect(text).toContain('-webkit-text-size-adjust');
  });
});

test('where there are no popovers a picture stands once and plain, with a link to its large file', async () => {
  const browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'vi-VN' });
  await site.serveTo(context);
  await context.route(`**${path}`, (route) =>
    route.fulfill({ body: site.html(path).replaceAll(' popover', ' data-no-popover'), contentType: 'text/html' }),
  );
  await context.route('**/*.css', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ body: site.html(pathname).replaceAll(':popover', ':-unknown'), contentType: 'text/css' });
  });
  const page = await context.newPage();
  await page.goto(site.url(path));
  const cover = page.locator('.figure--cover');
  await cover.locator('img').first().waitFor();
  const seen = await cover
    .locator('img')
    .evaluateAll((pictures) => pictures.map((picture) => picture.checkVisibility({ visibilityProperty: true })));
  expect(seen).toEqual([true, false]);
  expect(await page.getByRole('button', { name: /^(Xem ảnh lớn|Đóng)/ }).count()).toBe(0);
  expect(await cover.getByRole('link', { name: 'Mở riêng ảnh' }).getAttribute('href')).toMatch(/^\/anh\//);
  await browser.close();
});
