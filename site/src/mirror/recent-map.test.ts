import { expect, test } from 'vitest';
import { RecentMap } from './recent-map.ts';

test('what was used lately stays, what was not goes, and there is never more than there is room for', () => {
  const recent = new RecentMap<{ of: number }>(4);
  const values = Array.from({ length: 9 }, (_, of) => ({ of }));
  const first = { of: -1 };
  recent.add('first', first);
  for (const value of values) {
    expect(recent.add(String(value.of), value)).toBe(value);
    expect(recent.get('first')).toBe(first);
  }
  const kept = values.filter(({ of }) => recent.get(String(of)) !== undefined);
  expect(kept.at(-1)).toBe(values.at(-1));
  expect(kept.length).toBeLessThan(4);
});
