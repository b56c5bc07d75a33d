import { expect, test } from 'vitest';
import { bandRows } from './band-rows.ts';
import type { Card } from './card.ts';
import type { FrontSection } from './front-page.ts';

const story: Card = {
  title: 'Tin công đoàn',
  href: '/2026/11/tin-cong-doan/',
  lead: '',
  masthead: null,
  category: null,
  time: { text: '08:00 | 20/11/2026', machine: '2026-11-20T08:00:00+07:00' },
  label: null,
  running: false,
  corrected: false,
  picture: null,
};

const articles = (title: string, count: number): FrontSection => ({
  kind: 'articles',
  title,
  href: null,
  live: false,
  cards: Array.from({ length: count }, () => story),
});
const bodies: FrontSection = { kind: 'union-bodies', title: 'E', href: null, bodies: [{ text: 'LĐLĐ', href: '/' }] };

const titles = (sections: FrontSection[]) => bandRows(sections).map((row) => row.map(({ title }) => title).join('+'));

test('neighbours with one article each share a row, two at a time, and the order stays', () => {
  const single = (title: string) => articles(title, 1);
  expect(titles([single('A'), single('B'), single('C'), articles('D', 4), single('F'), bodies])).toEqual([
    'A+B',
    'C',
    'D',
    'F',
    'E',
  ]);
});

test('a band of several articles, and one of anything else, has its row to itself', () => {
  expect(titles([articles('A', 1), articles('B', 2), bodies, articles('C', 1)])).toEqual(['A', 'B', 'E', 'C']);
  expect(bandRows([])).toEqual([]);
});
