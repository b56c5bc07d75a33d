import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readJsonFeed, readRss, textFaults } from './feeds.ts';
import { newsroomOfEveryFormat, pathOfFormat } from './page-samples.ts';
import { RenderedSite } from './rendered-site.ts';
import { readSitemap, sitemapFaults } from './sitemaps.ts';
import { structuredData, structuredDataFaults } from './structured-data.ts';

const site = await RenderedSite.of(newsroomOfEveryFormat());
const typesAt = (path: string) => structuredData(site.html(path)).map((each) => each['@type']);

describe('structured data', () => {
  test.each(site.readable)('of $path has what search engines require and recommend', async ({ file }) => {
    expect(await structuredDataFaults(site.html(`/${file}`))).toEqual([]);
  });

  test('tells the way to every page that shows it', () => {
    const shows = site.readable.filter(({ file }) => site.html(`/${file}`).includes('class="breadcrumb"'));
    expect(shows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['corrections', 'corrections-month', 'search']),
    );
    for (const { file } of shows) expect([file, ...typesAt(`/${file}`)]).toContain('BreadcrumbList');
  });

  test('of a data set tells the years of its parts, and no year where it has none', () => {
    const dataOf = (id: string) =>
      structuredData(site.html(`/du-lieu/${id}/`)).find((each) => each['@type'] === 'Dataset');
    expect(dataOf('khen-thuong')).toMatchObject({ temporalCoverage: '2021/2022' });
    expect(dataOf('so-lieu')).toMatchObject({ temporalCoverage: '2022-09/2023-05' });
    expect(dataOf('cong-doan')).not.toHaveProperty('temporalCoverage');
  });

  test('with a gap is told by both validators', async () => {
    const crumb = {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem' }],
    };
    const html = `<script type="application/ld+json">${JSON.stringify(crumb)}</script>`;
    const faults = (await structuredDataFaults(html)).join();
    expect(faults).toContain('expected array to have >=2 items');
    expect(faults).toContain('Required attribute "position" is missing');
  });

  test('tells what each kind of page is', () => {
    expect(typesAt('/')).toEqual(['WebSite', 'NewsMediaOrganization']);
    expect(typesAt(pathOfFormat('news'))).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(typesAt(pathOfFormat('live'))).toEqual(['LiveBlogPosting', 'BreadcrumbList']);
    expect(typesAt('/cong-doan/ldld-quan-bac-tu-liem/')).toEqual(['Organization', 'BreadcrumbList']);
    expect(typesAt('/tac-gia/le-tham/')).toEqual(['ProfilePage', 'BreadcrumbList']);
    expect(typesAt('/404.html')).toEqual([]);
  });

  test('of a live article has its updates, the newest first', () => {
    const [live] = structuredData(site.html(pathOfFormat('live')));
    expect(live).toMatchObject({
      coverageStartTime: '2025-11-07T08:05:00+07:00',
      coverageEndTime: '2025-11-08T20:10:00+07:00',
      liveBlogUpdate: [
        { datePublished: '2025-11-08T20:10:00+07:00' },
        { datePublished: '2025-11-07T20:10:00+07:00' },
        { articleBody: 'Câu hỏi đầu tiên về nhà ở cho công nhân.', datePublished: '2025-11-07T08:20:00+07:00' },
        { articleBody: 'Buổi đối thoại bắt đầu.', datePublished: '2025-11-07T08:05:00+07:00' },
      ],
    });
  });
});

test('a reprint names its original as the one to be listed, and any other page itself', () => {
  const canonical = (path: string) => /<link rel="canonical" href="([^"]+)"/.exec(site.html(path))?.[1];
  expect(canonical(pathOfFormat('news'))).toBe('https://example.org/goc');
  for (const { path, file } of site.readable.filter(({ kind }) => kind !== 'article' && kind !== 'not-found'))
    expect(canonical(`/${file}`)).toBe(site.url(path));
});

describe('the menu', () => {
  const marked = (path: string) =>
    [...site.html(path).matchAll(/<a href="([^"]+)"[^>]* aria-current="([^"]+)"/g)].map(
      ([, href, how]) => `${href} ${how}`,
    );

  test('marks the page that one is on', () => {
    expect(marked('/chuyen-muc/cong-doan-vien/')).toEqual(['/chuyen-muc/cong-doan-vien/ page']);
  });

  test('marks the section of an article and of a page below', () => {
    expect(marked(pathOfFormat('news'))).toEqual(['/chuyen-muc/cong-doan-vien/ true']);
    for (const { path } of site.pages.filter(({ kind }) => kind === 'award'))
      expect(marked(path)).toEqual(['/khen-thuong/ true']);
  });

  test('marks nothing elsewhere', () => {
    for (const path of ['/', '/tim-kiem/', '/cai-chinh/', '/404.html']) expect(marked(path)).toEqual([]);
  });
});

describe('feeds', () => {
  const feedsOf = (kind: 'rss-feed' | 'json-feed') => site.pages.filter((page) => page.kind === kind);
  const rssFeeds = feedsOf('rss-feed');

  test('are there for the whole paper, and for each category, union body and campaign, in both forms', () => {
    const owners = site.pages.filter(({ kind }) => ['category', 'union-body', 'campaign'].includes(kind));
    const sections = ['/', ...owners.map(({ path }) => path)];
    expect(rssFeeds.map(({ path }) => path).sort()).toEqual(sections.map((path) => `${path}rss.xml`).sort());
    expect(
      feedsOf('json-feed')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(sections.map((path) => `${path}feed.json`).sort());
  });

  test.each(rssFeeds)('two readers of $path and one of its JSON form read the same', async ({ path }) => {
    const jsonPath = path.replace(/rss\.xml$/, 'feed.json');
    const [first, ...others] = [...(await readRss(site.html(path))), ...readJsonFeed(site.html(jsonPath))];
    for (const other of others) expect({ ...other, self: first?.self }).toEqual(first);
    expect(first?.self).toBe(site.url(path));
    expect(others.at(-1)?.self).toBe(site.url(jsonPath));
    for (const { html } of first?.items ?? []) expect(await textFaults(html)).toEqual([]);
  });

  test('tell whole articles, the newest first', async () => {
    const [feed] = await readRss(site.html('/rss.xml'));
    const times = feed?.items.map(({ published }) => published) ?? [];
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times.length).toBe(20);
    const [ofBody] = await readRss(site.html('/cong-doan/ldld-quan-bac-tu-liem/rss.xml'));
    const rich = ofBody?.items.find(({ url }) => url.endsWith('/mua-tong-ket-o-bac-tu-liem/'));
    for (const words of [
      'Giữ nhịp',
      'Mỗi thầy cô chọn một việc nhỏ',
      'Tập thể lao động xuất sắc',
      'Đoàn viên đang công tác',
      `Nguồn: <a href="${site.url('/2022/02/tin-cong-doan-truong-so-1/')}">`,
    ])
      expect(rich?.html).toContain(words);
  });

  test('are announced by the pages of their lists, the own one first, and linked at the foot', () => {
    const announced = (path: string) =>
      [
        ...site
          .html(path)
          .matchAll(/<link rel="alternate" type="application\/(rss|feed)\+(?:xml|json)"[^>]* href="([^"]+)"/g),
      ].map(([, , href]) => href);
    const paper = ['/rss.xml', '/feed.json'];
    const body = '/cong-doan/ldld-quan-bac-tu-liem/';
    expect(announced(body)).toEqual([`${body}rss.xml`, `${body}feed.json`, ...paper]);
    expect(site.html(body)).toContain(`<a href="${body}rss.xml">`);
    for (const { file } of site.readable) expect(announced(`/${file}`).slice(-2)).toEqual(paper);
    for (const href of site.readable.flatMap(({ file }) => announced(`/${file}`))) site.bytes(href ?? '');
  });
});

describe('sitemaps', () => {
  const megabyte = 1024 ** 2;
  const months = site.pages.filter(({ kind }) => kind === 'sitemap');
  const textOf = (path: string) => [path.slice(1), site.html(path)] as const;

  test('are valid by the schemas, and within the limits of search engines', async () => {
    const sitemaps = [...months.map(({ path }) => path), '/sitemap-0.xml'];
    expect(await sitemapFaults('urls', new Map(sitemaps.map(textOf)))).toEqual([]);
    expect(await sitemapFaults('urls', new Map([textOf('/sitemap-tin-moi.xml')]))).toEqual([]);
    expect(await sitemapFaults('index', new Map([textOf('/sitemap-index.xml')]))).toEqual([]);
    expect(
      await sitemapFaults('urls', new Map([['faulty.xml', site.html('/sitemap-0.xml').replaceAll('loc>', 'lok>')]])),
    ).not.toEqual([]);
    for (const path of sitemaps) {
      expect(site.bytes(path).byteLength).toBeLessThan(50 * megabyte);
      expect((await readSitemap(site.html(path))).length).toBeLessThanOrEqual(50_000);
    }
  });

  test('list every page that search engines may, once, with its last change and its picture', async () => {
    const listed = (
      await Promise.all(
        [...months.map(({ path }) => path), '/sitemap-0.xml'].map((path) => readSitemap(site.html(path))),
      )
    ).flat();
    const urls = listed.map(({ url }) => url);
    expect(urls.length).toBe(new Set(urls).size);
    for (const url of urls) {
      const html = site.html(new URL(url).pathname);
      expect(html).toContain(`<link rel="canonical" href="${url}"`);
      expect(html).not.toContain('<meta name="robots" content="noindex"');
    }
    const notListed = [
      'not-found',
      'search',
      'live-ticker',
      'redirect',
      'union-body-archive',
      'campaign-archive',
    ].concat(['category-archive', 'author-archive', 'tag-archive']);
    const canonical = (file: string) => /<link rel="canonical" href="([^"]+)"/.exec(site.html(`/${file}`))?.[1];
    const own = site.readable.filter(({ path, file }) => canonical(file) === site.url(path));
    const wanted = own.filter(
      ({ kind, file }) => !notListed.includes(kind) && !/="noindex"/.test(site.html(`/${file}`)),
    );
    expect(urls.sort()).toEqual(wanted.map(({ path }) => site.url(path)).sort());
    const standing = await Promise.all(
      ['/sitemap-0.xml', '/sitemap-du-lieu.xml'].map((path) => readSitemap(site.html(path))),
    );
    const undated = standing.flat().map(({ url }) => url);
    for (const entry of listed.filter(({ url }) => !undated.includes(url))) expect(entry.lastmod).toMatch(/^\d{4}-/);
    const campaign = listed.find(({ url }) => url === site.url('/phong-trao/day-tot-hoc-tot/'));
    for (const { url } of campaign?.img ?? []) site.bytes(new URL(url).pathname);
    expect(campaign?.img).toHaveLength(1);
  });

  test('all stand in the index, and it and the news in robots.txt', () => {
    const index = [...site.html('/sitemap-index.xml').matchAll(/<loc>([^<]+)/g)].map(([, url]) => url);
    expect(index.sort()).toEqual([...months.map(({ path }) => site.url(path)), site.url('/sitemap-0.xml')].sort());
    const robots = site.html('/robots.txt');
    for (const path of ['/sitemap-index.xml', '/sitemap-tin-moi.xml'])
      expect(robots).toContain(`Sitemap: ${site.url(path)}\n`);
  });
});

describe('where a page is shared', () => {
  const shared = (path: string, name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(site.html(path))?.[1];

  test('it has a title, an address and a picture with its size and what it shows', () => {
    for (const { file } of site.readable) {
      for (const name of [
        'og:title',
        'og:url',
        'og:image',
        'og:image:width',
        'og:image:height',
        'og:image:alt',
        'twitter:card',
      ])
        expect([file, name, shared(`/${file}`, name)]).not.toContain(undefined);
      site.bytes(new URL(shared(`/${file}`, 'og:image') ?? '').pathname);
    }
  });

  test('it is the page itself that is shared, a reprint, too', () => {
    for (const { path, file } of site.readable) expect(shared(`/${file}`, 'og:url')).toBe(site.url(path));
  });

  test('search engines may show its picture large, unless they are not to list it', () => {
    const robots = (file: string) => shared(`/${file}`, 'robots');
    for (const { file, kind } of site.readable)
      expect([file, robots(file)]).toEqual([file, kind === 'not-found' ? 'noindex' : 'max-image-preview:large']);
  });

  test('an article tells when it appeared and changed, and its section', () => {
    const names = ['article:published_time', 'article:modified_time', 'article:section'];
    const told = (path: string) => names.map((name) => shared(path, name));
    expect(told(pathOfFormat('news'))).toEqual([
      '2023-05-04T10:00:00+07:00',
      '2023-05-04T10:00:00+07:00',
      'Công đoàn viên',
    ]);
    for (const { path } of site.readable.filter(({ kind }) => kind === 'article')) {
      const [data] = structuredData(site.html(path));
      expect(told(path)).toEqual([data?.['datePublished'], data?.['dateModified'], data?.['articleSection']]);
    }
    expect(told('/cong-doan/ldld-quan-bac-tu-liem/')).toEqual(names.map(() => undefined));
  });

  test('an article without a cover has a card with its headline', async () => {
    const card = shared('/2024/07/ghi-nhanh/', 'og:image') ?? '';
    expect(card).toMatch(/^https:\/\/loa\.example\/anh\/[0-9a-f]{12}-the\.jpg$/);
    const { width, height } = await sharp(site.bytes(new URL(card).pathname)).metadata();
    expect({ width: String(width), height: String(height) }).toEqual({
      width: shared('/2024/07/ghi-nhanh/', 'og:image:width'),
      height: shared('/2024/07/ghi-nhanh/', 'og:image:height'),
    });
    expect(shared(pathOfFormat('news'), 'og:image')).toMatch(/\.webp$/);
    expect(structuredData(site.html('/2024/07/ghi-nhanh/'))[0]).toMatchObject({ image: [card] });
  });
});

test('the manifest names the paper and icons of the sizes that it says', async () => {
  const manifest: unknown = JSON.parse(site.html('/site.webmanifest'));
  expect(manifest).toMatchObject({ name: 'Loa Công đoàn', lang: 'vi', start_url: '/' });
  const icons = z.object({ icons: z.array(z.object({ src: z.string(), sizes: z.string() })) }).parse(manifest).icons;
  for (const { src, sizes } of icons.filter((icon) => icon.sizes !== 'any')) {
    const { width, height } = await sharp(site.bytes(src)).metadata();
    expect([src, `${width}x${height}`]).toEqual([src, sizes]);
  }
  for (const { file } of site.readable)
    expect(site.html(`/${file}`)).toContain('<link rel="manifest" href="/site.webmanifest"');
});
