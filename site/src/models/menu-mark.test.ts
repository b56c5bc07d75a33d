import { expect, test } from 'vitest';
import { menuMark } from './menu-mark.ts';

const menu = ['/', '/chuyen-muc/thoi-su/', '/cong-doan/', '/cong-doan/ha-noi/', '/gioi-thieu', 'https://example.org/'];
const links = menu.map((href) => ({ text: href, href }));
const at = (path: string) => menuMark(links, { path, article: null });

test('a page of the menu is marked as the page that one is on', () => {
  expect(at('/')).toEqual({ href: '/', as: 'page' });
  expect(at('/cong-doan/')).toEqual({ href: '/cong-doan/', as: 'page' });
});

test('a page below is in the closest section above it', () => {
  expect(at('/chuyen-muc/thoi-su/trang-1/')).toEqual({ href: '/chuyen-muc/thoi-su/', as: 'true' });
  expect(at('/cong-doan/ha-noi/trang-1/')).toEqual({ href: '/cong-doan/ha-noi/', as: 'true' });
});

test('an article is in the section that it is filed under', () => {
  const section = { text: 'Thời sự', href: '/chuyen-muc/thoi-su/' };
  const article = { publishedAt: '', modifiedAt: '', section };
  expect(menuMark(links, { path: '/2022/09/mot/', article })).toEqual({ href: section.href, as: 'true' });
});

test('what lies under no entry is in no section', () => {
  expect(at('/khen-thuong/')).toBeNull();
  expect(at('/gioi-thieu-2/')).toBeNull();
  expect(menuMark([], { path: '/', article: null })).toBeNull();
});
