import { expect, test } from 'vitest';
import { sentenceAddress } from './sentence-address.ts';

test('a sentence is found by its words', () => {
  expect(sentenceAddress('/2022/09/bai/', '“hơn 3.800, đoàn-viên”')).toBe(
    '/2022/09/bai/#:~:text=h%C6%A1n%203.800%2C%20%C4%91o%C3%A0n%2Dvi%C3%AAn',
  );
  expect(sentenceAddress('/bai/#so_lieu_1', 'một')).toBe('/bai/#so_lieu_1:~:text=m%E1%BB%99t');
});

test('a long sentence is found by its ends', () => {
  expect(sentenceAddress('/bai/', 'a b c d e f g h i j k l m')).toBe('/bai/#:~:text=a%20b%20c%20d,j%20k%20l%20m');
});

test('without a sentence the page is what is linked', () => {
  expect(sentenceAddress('/bai/', null)).toBe('/bai/');
  expect(sentenceAddress('/bai/', ' ')).toBe('/bai/');
});
