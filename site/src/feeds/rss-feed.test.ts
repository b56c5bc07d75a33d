import { expect, test } from 'vitest';
import { fixtureArticles } from '../../test-fixtures/fixture-articles.ts';
import { articleFace } from '../models/face.ts';
import { rssFeed } from './rss-feed.ts';
import { urlSet } from './url-set.ts';

const [rich] = fixtureArticles;
if (!rich) throw new Error('The fixtures have no article.');
const library = { face: () => null, picture: () => null, download: () => null };
const source = { origin: 'https://loa.example', path: '/rss.xml', setting: null, category: null, library };

test('a feed names its articles with escaped text and the time of their appearance', () => {
  const article = { ...articleFace(rich), title: 'Nước & <non>' };
  const feed = rssFeed({ ...source, articles: [article] });
  expect(feed).toContain('<title>Nước &amp; &lt;non&gt;</title>');
  expect(feed).toContain('<link>https://loa.example/2022/09/mua-tong-ket-o-bac-tu-liem/</link>');
  expect(feed).toContain('<pubDate>Tue, 13 Sep 2022 13:10:00 GMT</pubDate>');
  expect(feed).toContain('<lastBuildDate>Tue, 13 Sep 2022 13:10:00 GMT</lastBuildDate>');
});

test('a feed without articles is a feed', () => {
  expect(rssFeed({ ...source, articles: [] })).not.toContain('lastBuildDate');
});

test('a sitemap names each page with its last change', () => {
  const sitemap = urlSet(
    { part: '2022-09', entries: [['/2022/09/a/', '2022-09-13T13:10:00.000Z']] },
    'https://loa.example',
  );
  expect(sitemap).toContain(
    '<url><loc>https://loa.example/2022/09/a/</loc><lastmod>2022-09-13T13:10:00.000Z</lastmod></url>',
  );
});
