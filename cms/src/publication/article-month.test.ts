import { expect, test } from 'vitest';
import { articleMonth } from './article-month.ts';

const now = new Date('2026-11-22T00:00:00.000Z');
const monthOf = (displayedAt: string, former: string | null = null) => articleMonth({ displayedAt }, former, now);

test.each([
  ['the month in Vietnam', '2022-08-31T17:00:00.000Z', null, '2022/09'],
  ['the month of the first publication', '2023-01-01T00:00:00.000Z', '/2022/09/bai/', '2022/09'],
  ['the corrected month, where the former path has none', '2022-09-13T00:00:00.000Z', '/202/09/bai/', '2022/09'],
  ['the first moment of 1900', '1900-01-01T00:00:00.000Z', null, '1900/01'],
  ['a date that is announced a year ahead', '2027-11-22T00:00:00.000Z', null, '2027/11'],
])('an address has %s', (_case, displayedAt, former, month) => {
  expect(monthOf(displayedAt, former)).toBe(month);
});

test.each([
  ['', /chưa có ngày giờ hiển thị/],
  ['0202-09-13T00:00:00.000Z', /trước năm 1900/],
  ['1899-12-31T23:59:59.999Z', /trước năm 1900/],
  ['2032-09-13T00:00:00.000Z', /13\/09\/2032, còn hơn một năm nữa mới tới/],
])('refuses the displayed date “%s”', (displayedAt, message) => {
  for (const former of [null, '/2022/09/bai/']) expect(() => monthOf(displayedAt, former)).toThrow(message);
});
