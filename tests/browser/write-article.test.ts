// Functions given to `evaluate` run in the browser.
/// <reference lib="dom" />
import { ensureChromium } from '@loa/scripts/src/test-run/chromium.ts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { factsMissingAt } from '../demo/facts-on-site.ts';
import { postgresPrograms, startPostgres, type TestPostgres } from '../harness/postgres.ts';
import { NewsroomApi, to } from '../harness/newsroom-api.ts';
import { AdminDesk } from './admin-desk.ts';
import { type RunningNewsroom, runningNewsroom } from './running-newsroom.ts';

const minutes = 60_000;
const title = 'Tổ công đoàn nhà trường mở lớp học bơi cho con đoàn viên';
const newTitle = 'Tổ công đoàn nhà trường mở hai lớp học bơi cho con đoàn viên';

const programs = postgresPrograms();

describe('an article from the desk to the reader, on SQLite', () => {
  follow(async () => undefined);
});

describe.skipIf(!programs)('an article from the desk to the reader, on PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres(programs ?? '');
  });
  follow(() => postgres.database());
  afterAll(() => postgres.stop());
});

/** @param databaseUrl address of the PostgreSQL to use; SQLite when it yields none */
function follow(databaseUrl: () => Promise<string | undefined>): void {
  let newsroom: RunningNewsroom;
  let browser: Browser;
  let admin: Page;
  let reader: Page;
  let desk: AdminDesk;
  let link: string;

  /** Opens a page of the site again until it holds, or no longer holds, a text. */
  const siteShows = (path: string, text: string, shown: boolean) =>
    vi.waitFor(
      async () => {
        const response = await fetch(new URL(path, newsroom.addresses.site));
        expect([path, (await response.text()).includes(text)]).toEqual([path, shown]);
      },
      { timeout: minutes, interval: 250 },
    );

  beforeAll(async () => {
    newsroom = await runningNewsroom(await databaseUrl());
    browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: ['--no-sandbox'] });
    const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    admin = await context.newPage();
    reader = await context.newPage();
    desk = new AdminDesk(admin, newsroom.addresses.cms);
  }, 5 * minutes);

  // Chromium draws a page behind another one every two seconds, and Playwright waits for it to be drawn before each click.
  beforeEach(() => admin.bringToFront());

  afterAll(async () => {
    await browser.close();
    await newsroom.stop();
  });

  it('comes to a newsroom whose site shows every fact of the demo with what qualifies it', async () => {
    expect(await factsMissingAt(newsroom.addresses.site)).toEqual([]);
  });

  it('is written with a cover and blocks, and published', async () => {
    await reader.setContent('<body style="margin:0;background:linear-gradient(135deg,#a4161a,#f9c74f)"></body>');
    const png = await reader.screenshot();
    await admin.bringToFront();
    await desk.signIn(newsroom.account('editor'));
    await desk.write({
      title,
      lead: 'Lớp học mở vào mỗi chiều thứ Bảy tại bể bơi của trường.',
      category: 'Công đoàn viên',
      cover: { name: 'be-boi.png', png, alt: 'Bể bơi của trường nhìn từ khán đài' },
      paragraphs: 'Buổi học **đầu tiên** có ba mươi em tham dự.\n\nPhụ huynh được mời cùng xuống nước.',
      quote: { text: 'Biết bơi là biết tự cứu mình.', speaker: 'Tổ trưởng công đoàn' },
      displayed: { day: '22/11/2026', time: '08:30' },
    });
    await desk.publish();
    link = await desk.linkToSite();
    expect(new URL(link).pathname).toBe('/2026/11/to-cong-doan-nha-truong-mo-lop-hoc-boi-cho-con-doan-vien/');
  });

  it('stands on the site at its link, with its cover and its blocks', async () => {
    await reader.goto(link);
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toContain(title);
    expect(await reader.locator('main time').first().textContent()).toBe('08:30 | 22/11/2026');
    const cover = reader.getByRole('img', { name: 'Bể bơi của trường nhìn từ khán đài' }).first();
    const picture = await fetch(new URL((await cover.getAttribute('src')) ?? '', link));
    expect(picture.headers.get('content-type')).toMatch(/^image\//);
    expect(await reader.locator('strong', { hasText: 'đầu tiên' }).count()).toBe(1);
    await reader.getByText('Biết bơi là biết tự cứu mình.').waitFor();
  });

  it('is in the lists, the feed and the sitemap', async () => {
    const { pathname } = new URL(link);
    for (const path of ['/', '/chuyen-muc/cong-doan-vien/', '/rss.xml', '/chuyen-muc/cong-doan-vien/rss.xml']) {
      await siteShows(path, pathname, true);
    }
    await siteShows(await sitemapOf('2026', '11'), pathname, true);
  });

  it('shows its new title after a change, at the same link', async () => {
    await desk.changeTitle(newTitle);
    await desk.publish();
    await siteShows(link, newTitle, true);
    await siteShows('/', newTitle, true);
    await siteShows('/rss.xml', newTitle, true);
    await reader.reload();
    expect(await reader.getByRole('heading', { level: 1 }).textContent()).toContain(newTitle);
  });

  it('is gone everywhere after it was unpublished', async () => {
    const { pathname } = new URL(link);
    await desk.unpublish();
    await vi.waitFor(async () => expect((await fetch(link)).status).toBe(404), { timeout: minutes, interval: 250 });
    for (const path of ['/', '/chuyen-muc/cong-doan-vien/', '/rss.xml', await sitemapOf('2026', '11')]) {
      await siteShows(path, pathname, false);
    }
  });

  it('shows what is published at the live desk on a page that is open, without a reload', async () => {
    const { email, password } = newsroom.account('managing-editor');
    const api = await NewsroomApi.signIn(newsroom.addresses.cms, email, password);
    const category = await api.create('category', { name: 'Trực tiếp', slug: 'truc-tiep' });
    const article = await api.createPublished('article', {
      category: to(category),
      title: 'Trực tiếp: Đối thoại với đoàn viên',
      slug: 'truc-tiep-doi-thoai',
      format: 'live',
      liveState: 'running',
      lead: 'Đoàn viên hỏi, công đoàn trả lời.',
      displayedAt: '2026-11-22T01:00:00.000Z',
    });
    const say = (entry: string) =>
      api.createPublished('live-entry', { article: to(article), happenedAt: '2026-11-22T01:05:00.000Z', title: entry });
    const live = '/2026/11/truc-tiep-doi-thoai/';
    await siteShows(live, 'Đang diễn ra', true);
    await reader.goto(newsroom.addresses.site + live);
    await reader.bringToFront();
    await reader.evaluate(() => Object.assign(document.body, { isTheSame: true }));
    await say('Câu hỏi đầu tiên');
    await reader.getByRole('heading', { name: 'Câu hỏi đầu tiên' }).waitFor({ timeout: minutes });
    expect(await reader.evaluate(() => 'isTheSame' in document.body)).toBe(true);
  });

  /** Path of the month's sitemap, taken from the index as a search engine does. */
  async function sitemapOf(year: string, month: string): Promise<string> {
    const index = await (await fetch(`${newsroom.addresses.site}/sitemap-index.xml`)).text();
    const found = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    return found.find((path) => path.includes(`${year}-${month}`)) ?? 'the index names no sitemap of the month';
  }
}
