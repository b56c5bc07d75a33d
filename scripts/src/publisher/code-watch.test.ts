import { siteVersion } from '@loa/site';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CodeWatch } from './code-watch.ts';

const siteUrl = 'https://bao.example';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

test('another version of the code on the disk is noticed within ten seconds, and not looked for before', () => {
  const watch = new CodeWatch(siteUrl, 'older');
  watch.look();
  watch.check();
  vi.advanceTimersByTime(10_000);
  watch.look();
  expect(() => watch.check()).toThrow(`from version older to ${siteVersion(siteUrl)}: start the publisher again`);
});

test('the code that runs is no news', () => {
  const watch = new CodeWatch(siteUrl, siteVersion(siteUrl));
  vi.advanceTimersByTime(10_000);
  watch.look();
  watch.check();
});
