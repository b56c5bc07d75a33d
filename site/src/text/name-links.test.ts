import { expect, test } from 'vitest';
import { createExplainer } from './abbreviations.ts';
import { createTextContext, renderMarkdown } from './markdown.ts';
import { createNameLinker } from './name-links.ts';

const district = {
  names: ['Liên đoàn Lao động quận Bắc Từ Liêm', 'LĐLĐ quận Bắc Từ Liêm'],
  href: '/cong-doan/bac-tu-liem/',
};
const city = { names: ['LĐLĐ thành phố Hà Nội', 'LĐLĐ'], href: '/cong-doan/ha-noi/' };
const campaign = { names: ['Dạy tốt - Học tốt', 'Hai tốt'], href: '/phong-trao/day-tot/' };
const pages = [district, city, campaign];

function linker() {
  return createNameLinker(
    pages,
    createExplainer([{ abbreviation: 'LĐLĐ', meaning: 'Liên đoàn Lao động', explanation: null }]),
  );
}

test('a page is linked where it is named first, by whichever of its names', () => {
  const link = linker();
  expect(link('Phong trào “Hai tốt” của năm')).toBe('Phong trào “<a href="/phong-trao/day-tot/">Hai tốt</a>” của năm');
  expect(link('Dạy tốt - Học tốt')).toBe('Dạy tốt - Học tốt');
});

test('the longest name wins, and abbreviations are explained within and between links', () => {
  expect(linker()('LĐLĐ quận Bắc Từ Liêm')).toBe(
    '<a href="/cong-doan/bac-tu-liem/"><abbr title="Liên đoàn Lao động">LĐLĐ</abbr> quận Bắc Từ Liêm</a>',
  );
  expect(linker()('ĐLĐLĐ & Hai tốt')).toBe('ĐLĐLĐ &amp; <a href="/phong-trao/day-tot/">Hai tốt</a>');
});

test('other dashes and spaces make no other name', () => {
  expect(linker()('Dạy tốt –\u00a0Học tốt')).toContain('>Dạy tốt –\u00a0Học tốt</a>');
});

test('nothing is linked in a heading or within a link', () => {
  const context = createTextContext(undefined, { link: linker() });
  expect(renderMarkdown('## Hai tốt\n\n[Hai tốt](/khac/) và Hai tốt', context)).toBe(
    '<h2 id="hai-tot">Hai tốt</h2>\n' +
      '<p><a href="/khac/">Hai tốt</a> và <a href="/phong-trao/day-tot/">Hai tốt</a></p>\n',
  );
});
