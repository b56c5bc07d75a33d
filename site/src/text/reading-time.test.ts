import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('a text takes a minute for each 260 syllables and never none', () => {
  expect(readingMinutes('')).toBe(1);
  expect(readingMinutes('Công đoàn cơ sở – '.repeat(195))).toBe(3);
});
