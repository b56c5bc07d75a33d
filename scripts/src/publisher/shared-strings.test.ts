import { expect, test } from 'vitest';
import { SharedStrings } from './shared-strings.ts';

test('what was put in is there for whoever has the memory, and nothing else', () => {
  const paths = Array.from({ length: 20_000 }, (_, number) => `2022/09/tin-so-${number}/index.html`);
  const { memory } = SharedStrings.of(paths);
  const elsewhere = new SharedStrings(memory);
  expect(paths.filter((path) => !elsewhere.has(path))).toEqual([]);
  const others = [
    ...paths.map((path) => `${path}x`),
    ...paths.map((path) => path.replace('09', '10')),
    '',
    'index.html',
  ];
  expect(others.filter((path) => elsewhere.has(path))).toEqual([]);
});

test('an empty set has nothing', () => {
  expect(SharedStrings.of([]).has('index.html')).toBe(false);
});
