import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressTo } from './progress.ts';

describe('progress', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('says at least every ten seconds that a step is still being done', async () => {
    const at: number[] = [];
    const began = Date.now();
    const progress = progressTo(() => at.push((Date.now() - began) / 1000));
    const step = progress.step('Building', () => new Promise((done) => setTimeout(done, 35_000)));
    await vi.advanceTimersByTimeAsync(35_000);
    await step;
    expect(at).toEqual([0, 8, 16, 24, 32]);
  });

  it('adds how far the step is', async () => {
    const lines: string[] = [];
    const step = progressTo((line) => lines.push(line)).step(
      'Loading',
      () => new Promise((done) => setTimeout(done, 9_000)),
      () => '3 of 12',
    );
    await vi.advanceTimersByTimeAsync(9_000);
    await step;
    expect(lines).toEqual(['Loading …', '  still at it (8 s) 3 of 12']);
  });

  it('is silent after a step that failed', async () => {
    const lines: string[] = [];
    const step = progressTo((line) => lines.push(line)).step('Loading', () => Promise.reject(new Error('no')));
    await expect(step).rejects.toThrow('no');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lines).toEqual(['Loading …']);
  });
});
