import { expect, test } from 'vitest';
import { type Dated, timeChart } from './time-chart.ts';

const dated = (day: string, value: number, isLoose = false): Dated => ({
  day,
  value,
  text: String(value),
  isLoose,
});

test('equal times are equally long, whatever the number of figures in them', () => {
  const chart = timeChart([dated('2024-01-01', 40), dated('2020-01-01', 10), dated('2021-01-01', 20, true)]);
  expect(chart?.points.map(({ x }) => x)).toEqual([2, 26, 98]);
  expect(chart?.points.map(({ isLoose }) => isLoose)).toEqual([false, true, false]);
  expect(chart?.ticks.map(({ label }) => label.text)).toEqual(['2021', '2022', '2023', '2024']);
});

test('heights are measured from zero', () => {
  const chart = timeChart([dated('2020-01-01', 10), dated('2021-01-01', 40)]);
  const heights = chart?.points.map(({ y }) => chart.base - y) ?? [];
  expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4, 5);
});

test('of values that have no room beside each other the last and the first stand', () => {
  const days = Array.from({ length: 30 }, (_, month) => new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 10));
  const chart = timeChart(days.map((day, place) => dated(day, 10_000 + place)));
  const shown = chart?.values.map(({ text }) => text) ?? [];
  expect(shown.length).toBeLessThan(8);
  expect([shown[0], shown.at(-1)]).toEqual(['10000', '10029']);
  expect(chart?.values.map(({ anchor }) => anchor).filter((anchor) => anchor !== 'middle')).toEqual(['start', 'end']);
});

test('where hardly a year begins the axis names its ends, and over many it leaves years out', () => {
  const within = timeChart([dated('2025-03-01', 1), dated('2025-07-01', 2)]);
  expect(within?.ticks.map(({ label }) => label.text)).toEqual(['01/03/2025', '01/07/2025']);
  const long = timeChart([dated('1929-07-28', 1), dated('2025-07-28', 2)]);
  expect(long?.ticks.map(({ label }) => label.text)).toEqual(['1950', '2000']);
});

test('one time alone is no growth', () => {
  expect(timeChart([dated('2020-01-01', 1), dated('2020-01-01', 2)])).toBeNull();
  expect(timeChart([])).toBeNull();
});
