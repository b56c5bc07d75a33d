import { expect, it } from 'vitest';
import { statOf } from './process-group.ts';

it('reads group, processor time and memory past a name with brackets and spaces', () => {
  const line =
    '42 (node (a b) c) S 1 4711 4711 0 -1 4194304 100 0 0 0 250 50 0 0 20 0 11 0 12345 1000000 2560 18446744073709551615';
  expect(statOf(line)).toEqual({ group: 4711, ticks: 300, pages: 2560 });
});
