import { describe, expect, it } from 'vitest';
import { comparison, figure } from './figure.ts';

describe('figure', () => {
  it('takes the median whatever the order', () => {
    expect(figure('ms', [30, 10, 20])).toEqual({ unit: 'ms', median: 20 });
    expect(figure('ms', [4, 1, 3, 2]).median).toBe(2.5);
  });

  it('adds the 95th percentile where there is enough to take it from', () => {
    const hundred = Array.from({ length: 101 }, (_, index) => index);
    expect(figure('ms', hundred)).toEqual({ unit: 'ms', median: 50, p95: 95 });
  });

  it('refuses to sum up nothing', () => {
    expect(() => figure('ms', [])).toThrow('at least one');
  });

  it('keeps the 95th percentile in a comparison', () => {
    expect(comparison(figure('ms', [1, 2, 3, 4, 5]), 'limit', figure('ms', [6]))).toEqual({
      unit: 'ms',
      median: 3,
      p95: 4.8,
      peer: 'limit: 6 ms',
      ratio: 0.5,
    });
  });

  it('compares by division, below 1 where ours is less', () => {
    const ours = figure('ms', [50]);
    expect(comparison(ours, 'astro build', figure('ms', [200]))).toEqual({
      unit: 'ms',
      median: 50,
      peer: 'astro build: 200 ms',
      ratio: 0.25,
    });
  });
});
