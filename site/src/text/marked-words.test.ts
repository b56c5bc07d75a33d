import { expect, test } from 'vitest';
import { keyWord, markedWords } from './marked-words.ts';

test('the marked words of a text are those with two capitals', () => {
  const text = 'Tổng LĐLĐ Việt Nam, 82 CĐCS và Phòng GD&ĐT; LĐLĐ quận. Covid-19, CĐCS.';
  expect(markedWords(text)).toEqual(['CĐCS', 'GD', 'LĐLĐ', 'ĐT']);
});

test('an abbreviation is found by its longest marked word', () => {
  expect(keyWord('Tổng LĐLĐ')).toBe('LĐLĐ');
  expect(keyWord('GD&ĐT')).toBe('GD');
  expect(keyWord('công đoàn')).toBeNull();
});
