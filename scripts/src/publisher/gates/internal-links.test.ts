import { expect, test } from 'vitest';
import { addressOf, brokenLinks } from './internal-links.ts';
import { SoundLinks } from './sound-links.ts';

const site = {
  siteUrl: 'https://bao.example',
  paths: new Set(['index.html', '2022/09/a/index.html', 'rss.xml', 'anh/0-400.avif']),
  redirected: new Set(['/cu/', '/default.aspx?id=7']),
};

function broken(html: string, path = '2022/09/a/index.html', sound = new SoundLinks()) {
  return brokenLinks(path, Buffer.from(html), { ...site, sound });
}

test.each([
  ['/'],
  ['/2022/09/a/'],
  ['/2022/09/a/#binh-luan'],
  ['/2022/09/a'],
  ['//elsewhere.example/khong-co'],
  ['/2022/../rss.xml'],
  ['https://bao.example/rss.xml'],
  ['../../../rss.xml'],
  ['#dau-trang'],
  ['/cu/'],
  ['/default.aspx?id=7'],
  ['https://elsewhere.example/khong-co/'],
  ['mailto:toasoan@bao.example'],
  ['tel:0241234567'],
  ['data:image/png;base64,AAAA'],
])('%s is no broken link', (href) => {
  expect(broken(`<a href="${href}">x</a>`)).toEqual([]);
});

test.each([['/2022/09/b/'], ['https://bao.example/khong-co/'], ['../b/'], ['/default.aspx?id=8'], ['/%E0%A4%A/']])(
  '%s is a broken link',
  (href) => {
    expect(broken(`<a class="card" href="${href}">x</a>`)).toEqual([href]);
  },
);

test('pictures are links too, each source of a set', () => {
  const html =
    '<img src="/anh/0-400.avif" srcset="/anh/0-400.avif 400w, /anh/0-800.avif 800w"><video poster="/anh/1.webp">';
  expect(broken(html)).toEqual(['/anh/0-800.avif', '/anh/1.webp']);
});

test('what is found of a link is taken for other pages only where it leads to the same', () => {
  const sound = new SoundLinks();
  const html = '<a href="/rss.xml">x</a><a href="../../../rss.xml">x</a><a href="/khong-co/">x</a>';
  expect(broken(html, '2022/09/a/index.html', sound)).toEqual(['/khong-co/']);
  expect(sound.has({ attribute: 'href', value: '/rss.xml' })).toBe(true);
  expect(broken(html, '2022/09/00/a/index.html', sound)).toEqual(['../../../rss.xml', '/khong-co/']);
});

test('what is found of a set of pictures is not taken for one address', () => {
  const sound = new SoundLinks();
  const both = '/rss.xml,/anh/0-400.avif';
  expect(broken(`<img srcset="${both}">`, 'index.html', sound)).toEqual([]);
  expect(broken(`<a href="${both}">x</a>`, 'index.html', sound)).toEqual([both]);
  expect(broken('<img srcset="anh/0-400.avif">', 'index.html', sound)).toEqual([]);
  expect(broken('<img srcset="anh/0-400.avif">', 'cu/index.html', sound)).toEqual(['anh/0-400.avif']);
});

test('a page is named by its address', () => {
  expect([addressOf('index.html'), addressOf('2022/09/a/index.html'), addressOf('404.html')]).toEqual([
    '/',
    '/2022/09/a/',
    '/404.html',
  ]);
});
