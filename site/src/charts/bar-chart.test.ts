import { expect, test } from 'vitest';
import { type Bar, barChart } from './bar-chart.ts';

const bar: Bar = { label: 'Đoàn viên', note: null, value: 1, text: '1 người', isLoose: false };
const lengthsOf = (figures: Partial<Bar>[], whole: number | null = null) =>
  barChart(
    figures.map((figure) => ({ ...bar, ...figure })),
    whole,
  ).bars.map(({ length }) => length);

test('bars begin at zero and are as long as their values, one scale for all', () => {
  const [first = 0, second = 0, third = 0] = lengthsOf([{ value: 800 }, { value: 400 }, { value: 0 }]);
  expect(first / second).toBeCloseTo(2, 1);
  expect(third).toBe(0);
});

test('values stand beside the bars within the chart, and above them where they are long', () => {
  const beside = barChart([bar, { ...bar, value: 4, text: 'trên 4 người' }], null);
  expect(beside.bars.every(({ length, valueAt, y, value }) => valueAt > length && value.y > y)).toBe(true);
  expect(Math.max(...beside.bars.map(({ valueAt }) => valueAt))).toBeLessThan(70);
  const above = barChart([bar, { ...bar, value: 4, text: 'ước tính trên 4 triệu đồng (suy ra từ nguồn)' }], null);
  expect(above.bars.map(({ length, valueAt }) => [length, valueAt])).toEqual([
    [25, 0],
    [100, 0],
  ]);
  expect(above.bars.every(({ y, value }) => value.y < y)).toBe(true);
});

test('shares are drawn against the whole', () => {
  const { whole, bars } = barChart([{ ...bar, value: 50, text: '50%' }], 100);
  expect(bars[0]?.length).toBeCloseTo((whole ?? 0) / 2, 1);
});

test('long labels are broken into lines, and nothing stands on anything else', () => {
  const label = 'Đoàn viên, người lao động có hoàn cảnh khó khăn được hỗ trợ dịp Tết Nguyên đán';
  const { bars, height } = barChart([{ ...bar, label, note: 'toàn quận' }, bar], null);
  expect(bars[0]?.label.map(({ text }) => text).join(' ')).toBe(label);
  expect(bars[0]?.label.length).toBeGreaterThan(2);
  const edges = bars.flatMap(({ label: lines, note, y, thickness }) => [
    ...[...lines, ...note].map((line) => line.y),
    y,
    y + thickness,
  ]);
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  expect(height).toBeGreaterThan(Math.max(...edges));
});
