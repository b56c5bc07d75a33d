import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CardFont } from './card-font.ts';
import { drawCard } from './draw-card.ts';
import { headlineLines } from './headline-lines.ts';

const bold = new CardFont(700);
const field = { width: 1056, height: 350 };
const text = { paper: 'Loa Công đoàn', section: 'Hoạt động', title: 'Ấm áp Tết Sum vầy' };

test('a card has the size that messengers ask for, and the same words draw the same bytes', async () => {
  const drawn = await drawCard(text);
  expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect(await drawCard({ ...text })).toEqual(drawn);
  expect(await drawCard({ ...text, title: 'Ấm áp Tết Xum vầy' })).not.toEqual(drawn);
  expect(drawn.byteLength).toBeLessThan(80_000);
});

test('every letter of Vietnamese has an outline of its own, accents included', () => {
  const letters = Array.from('aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ');
  const both = [
    ...letters,
    ...letters.map((letter) => letter.toLocaleUpperCase('vi')),
    ...Array.from('“”–…«»0123456789%&?!'),
  ];
  const outlines = both.map((letter) => bold.outline(letter, 0, 0, 100));
  expect(outlines.filter((outline) => outline === '')).toEqual([]);
  expect(new Set(outlines).size).toBe(both.length);
});

test('a line is drawn to its end', () => {
  for (let left = 0; left < 200; left += 1)
    expect(bold.outline('Mùa tổng kết ở Bắc Từ Liêm: “Dạy tốt – Học tốt”', left, 100, 68)).toMatch(
      /^(?:[MLQC][-\d. ]+|Z)+$/,
    );
});

test('a headline is set in even lines that have room, as large as they can be', () => {
  const short = headlineLines('Ấm áp Tết Sum vầy', bold, field);
  expect(short).toEqual({ size: 68, lines: ['Ấm áp Tết Sum vầy'] });
  const long = headlineLines('Công đoàn các trường học ở Hà Nội giữ nhịp thi đua '.repeat(4), bold, field);
  expect(long.size).toBeLessThan(68);
  for (const line of long.lines) expect(bold.width(line, long.size)).toBeLessThanOrEqual(field.width);
  const widths = long.lines.map((line) => bold.width(line, long.size));
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.5);
});

test('a headline beyond all measure ends in an ellipsis, and a word wider than the card stays on it', () => {
  const endless = headlineLines('nhịp thi đua '.repeat(100), bold, field);
  expect(endless.lines.at(-1)).toMatch(/ …$/);
  expect(endless.lines.length).toBeLessThan(8);
  expect(headlineLines('', bold, field).lines).toEqual([]);
  for (const line of headlineLines('ư'.repeat(200), bold, field).lines)
    expect(bold.width(line, 40)).toBeLessThanOrEqual(field.width);
});
