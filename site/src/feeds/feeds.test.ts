import { describe, expect, test } from 'vitest';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import { fixtureArticles, fixtureLiveEntries } from '../../test-fixtures/fixture-articles.ts';
import { blankQuantity } from '../../test-fixtures/blank-documents.ts';
import { articleFace } from '../models/face.ts';
import { fixtureLibrary } from '../models/fixture-library.ts';
import { articleHtml } from './article-html.ts';
import type { Feed } from './feed.ts';
import { type FeedItem, feedItem } from './feed-item.ts';
import { jsonFeed, jsonItem } from './json-feed.ts';
import { RecentItems } from './recent-items.ts';
import { rssFeed, rssItem } from './rss-feed.ts';
import { cdata, element } from './xml.ts';

const [rich] = fixtureArticles;
if (!rich) throw new Error('The fixtures have no article.');
const origin = 'https://loa.example';
const library = { face: () => null, picture: () => null, download: () => null };
const itemOf = (changes: Partial<ArticleWire> = {}) => feedItem({ ...rich, ...changes }, [], library, origin);
const written = (item: FeedItem) => ({
  rss: Buffer.from(rssItem(item)),
  json: Buffer.from(jsonItem(item)),
  modifiedAt: item.modifiedAt,
});
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const feed: Feed = {
  title: 'Báo',
  description: 'Tin tức',
  home: `${origin}/`,
  self: `${origin}/rss.xml`,
  icon: `${origin}/icon-512.png`,
  updatedAt: '2022-09-15T02:00:00.000Z',
  items: [written(itemOf({ title: 'Nước & <non>' }))],
};

describe('RSS', () => {
  test('names articles with escaped text and the time of their appearance', () => {
    const xml = decoded(rssFeed(feed));
    expect(xml).toContain('<title>Nước &amp; &lt;non&gt;</title>');
    expect(xml).toContain('<link>https://loa.example/2022/09/mua-tong-ket-o-bac-tu-liem/</link>');
    expect(xml).toContain('<pubDate>Tue, 13 Sep 2022 13:10:00 GMT</pubDate>');
    expect(xml).toContain('<lastBuildDate>Thu, 15 Sep 2022 02:00:00 GMT</lastBuildDate>');
  });

  test('without articles is a feed', () => {
    const xml = decoded(rssFeed({ ...feed, updatedAt: null, items: [] }));
    expect(xml).not.toContain('lastBuildDate');
    expect(xml).toMatch(/<\/image>\n<\/channel>\n<\/rss>\n$/);
  });
});

test('a JSON feed says where a reprint comes from, and leaves out what an article does not have', () => {
  const text = decoded(jsonFeed(feed));
  expect(JSON.parse(text)).toMatchObject({
    items: [
      {
        id: 'https://loa.example/2022/09/mua-tong-ket-o-bac-tu-liem/',
        external_url: 'https://example.org/goc',
        date_published: '2022-09-13T20:10:00+07:00',
      },
    ],
  });
  expect(text).not.toContain('"image"');
});

test('a JSON feed has its articles on lines of their own, and none is a feed, too', () => {
  const item = written(itemOf());
  const lines = decoded(jsonFeed({ ...feed, items: [item, item] })).split('\n');
  expect(lines.map((line) => line.slice(-1))).toEqual(['[', ',', '}', '']);
  expect(decoded(jsonFeed({ ...feed, items: [] }))).toMatch(/"items":\[\n\]\}\n$/);
});

test('an article of another year that was imported today did not change today', () => {
  const imported = '2026-01-01T00:00:00.000Z';
  const { modifiedAt } = itemOf({ firstPublishedAt: imported, lastPublishedAt: imported });
  expect(modifiedAt).toBe(rich.displayedAt);
});

describe('the text of an article in a feed', () => {
  test('has every block, with whole addresses', () => {
    const body: ArticleWire['body'] = [
      { kind: 'rich-text', text: '## Một\n\n[Giới thiệu](/gioi-thieu/) và [ngoài](https://example.org/a).' },
    ];
    expect(articleHtml({ ...rich, body }, [], library, origin)).toContain(
      '<a href="https://loa.example/gioi-thieu/">Giới thiệu</a> và <a href="https://example.org/a" rel="noopener">ngoài</a>',
    );
    const html = articleHtml(rich, [], library, origin);
    for (const words of [
      'đăng ký',
      'Mỗi thầy cô',
      'Học sinh được đỡ đầu',
      'Tập thể lao động xuất sắc',
      'Khai giảng',
      'Ai được xét?',
      'Phóng sự ngắn',
      'Cải chính',
      'Lao động và Pháp luật',
    ])
      expect(html).toContain(words);
    expect(html).not.toMatch(/ (?:href|src)="(?!https:)/);
  });

  test('has the entries of a live article, newest first, each with its time', () => {
    const [early, late] = fixtureLiveEntries;
    if (!early || !late) throw new Error('The fixtures have two live entries.');
    const changed = '2026-01-01T00:00:00.000Z';
    const running: ArticleWire = { ...rich, format: 'live', liveState: 'running', body: [] };
    const entries = [{ ...early, title: 'Mở đầu & <chào>', pinned: true, lastPublishedAt: changed }, late];
    const { html, modifiedAt } = feedItem(running, entries, library, origin);
    const headings = [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, text]) => text);
    expect(headings).toEqual(['08:20 | 07/11/2025', '08:05 | 07/11/2025 – Mở đầu &amp; &lt;chào&gt;']);
    expect(html).toContain('Câu hỏi đầu tiên về nhà ở cho công nhân.');
    expect(modifiedAt).toBe(changed);
    expect(articleHtml({ ...running, format: 'news' }, entries, library, origin)).not.toContain('Diễn biến');
  });

  test('tells a correction in the words of the page', () => {
    const corrections = [{ correctedAt: null, wrong: '12 tập thể', right: '13 tập thể', note: 'Theo công văn mới' }];
    expect(articleHtml({ ...rich, corrections }, [], library, origin)).toContain(
      '<p><strong>Cải chính:</strong> Đã đăng: 12 tập thể. Đúng là: 13 tập thể. Nói thêm: Theo công văn mới</p>',
    );
  });

  test('names the articles that key figures come from: each its own, or one for all', () => {
    const face = (title: string, path: string) => articleFace({ ...rich, title, path });
    const article = { a1: face('Bài <một>', '/2022/01/mot/'), a2: face('Bài hai', '/2022/01/hai/') };
    const htmlOf = (...sources: (string | null)[]) => {
      const figures = sources.map((sourceArticle) => ({
        ...blankQuantity,
        label: 'Đoàn viên',
        value: 9,
        sourceArticle,
      }));
      const body = [{ kind: 'key-figures' as const, title: null, chart: null, figures }];
      return articleHtml({ ...rich, body }, [], fixtureLibrary({ faces: { article } }), origin);
    };
    const first = 'Nguồn: <a href="https://loa.example/2022/01/mot/">Bài &lt;một&gt;</a>';
    expect(htmlOf('a1', 'a1')).toContain(
      `<ul><li>Đoàn viên: <strong>9</strong></li><li>Đoàn viên: <strong>9</strong></li></ul>\n<p>${first}</p>`,
    );
    expect(htmlOf('a1', 'a2')).toContain(`<li>Đoàn viên: <strong>9</strong> (${first})</li>`);
    expect(htmlOf(null, 'gone')).not.toContain('Nguồn: <a href="https://loa');
  });

  test('has the caption of a video', () => {
    const url = 'https://youtu.be/abcdefgh';
    const body = [{ kind: 'embed' as const, url, title: 'Lễ trao giải', poster: null, caption: 'Đêm 20/11 & hôm sau' }];
    expect(articleHtml({ ...rich, body }, [], library, origin)).toContain(
      '<p>Video: <a href="https://youtu.be/abcdefgh">Lễ trao giải</a> (YouTube)</p>\n<p>Đêm 20/11 &amp; hôm sau</p>',
    );
  });

  test('has the legal references of the article', () => {
    const reference = { number: '04/2015/NĐ-CP', title: 'Về dân chủ', issuer: 'Chính phủ', issuedOn: '2015-01-09' };
    const legalReferences = [
      { ...reference, url: 'https://example.org/04' },
      { number: '1/QĐ & khác', title: null, issuer: null, issuedOn: null, url: null },
    ];
    expect(articleHtml({ ...rich, legalReferences }, [], library, origin)).toContain(
      '<h2>Văn bản liên quan</h2>\n<ul>' +
        '<li><a href="https://example.org/04">04/2015/NĐ-CP</a> – Về dân chủ (Chính phủ) – ngày 09/01/2015</li>' +
        '<li>1/QĐ &amp; khác</li></ul>',
    );
    expect(articleHtml({ ...rich, legalReferences: [] }, [], library, origin)).not.toContain('Văn bản');
  });

  test('prints no text as HTML', () => {
    const lead = '<script>" href="/x</script>';
    expect(articleHtml({ ...rich, lead, body: [] }, [], library, origin)).toContain(
      '&lt;script&gt;&quot; href=&quot;/x&lt;/script&gt;',
    );
  });
});

test('XML has no place for control characters, and CDATA ends nowhere but at its end', () => {
  expect(element('title', 'a\u0000\u000bb')).toBe('<title>ab</title>');
  expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>');
});

test('items are made once as long as they are remembered', () => {
  const items = new RecentItems(10);
  let made = 0;
  const get = (key: string) =>
    items.get(key, () => {
      made += 1;
      return { rss: Buffer.from('rss'), json: Buffer.from('{}'), modifiedAt: '' };
    });
  for (const key of ['a', 'b', 'a', 'b']) get(key);
  expect(made).toBe(2);
  for (const key of ['c', 'b', 'a']) get(key);
  expect(made).toBe(4);
});
