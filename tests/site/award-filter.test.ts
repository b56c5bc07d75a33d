import { ensureChromium } from '@loa/scripts/src/test-run/chromium.ts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { RenderedSite } from './rendered-site.ts';

const site = await RenderedSite.of(fixtureDocuments);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'vi-VN' });
  await site.serveTo(context);
  page = await context.newPage();
});
afterAll(() => browser.close());

const titles = () => page.locator('#award_results h3').allInnerTexts();
const heading = () => page.locator('#award_heading').innerText();
const value = (name: string) => page.locator('#award_filters').getByRole('link', { name, exact: true });

test('values of the register are joined on the page, let go again, and kept in the address', async () => {
  await page.goto(site.url('/khen-thuong/'));
  const before = await titles();
  await page.getByText('Theo cấp khen').click();
  await page.getByText('Theo đơn vị').click();

  await value('Cấp thành phố').click();
  await expect.poll(heading).toBe('1 mục khen thưởng');
  expect(await titles()).toEqual(['Cờ thi đua Thành phố']);
  await value('LĐLĐ quận Bắc Từ Liêm').click();
  await expect.poll(() => page.url()).toContain('#cap/thanh-pho&don-vi/ldld-quan-bac-tu-liem');
  expect(await heading()).toBe('1 mục khen thưởng');

  await value('Cấp bộ, ngành').click();
  await expect.poll(titles).toEqual(['Bằng khen “Đổi mới sáng tạo trong dạy học”']);
  expect(await value('Cấp bộ, ngành').getAttribute('aria-current')).toBe('true');

  await page.reload();
  await expect.poll(titles).toEqual(['Bằng khen “Đổi mới sáng tạo trong dạy học”']);
  await value('Cấp bộ, ngành').click();
  await value('LĐLĐ quận Bắc Từ Liêm').click();
  await expect.poll(titles).toEqual(before);
  expect(page.url()).toBe(site.url('/khen-thuong/'));
});

test('a link to a sentence leads to where it stands', async () => {
  await page.goto(site.url('/du-lieu/so-lieu/2022-09/'));
  await page.getByRole('link', { name: 'Xem trong bài' }).first().click();
  expect(new URL(page.url()).hash).toBe('#so_lieu_5');
  expect(await page.locator('#so_lieu_5').innerText()).toContain('235 học sinh');
});
