import { expect, test } from 'vitest';
import { compareVietnamese } from './collation.ts';

test('Đ follows D and numbers go by value', () => {
  const names = ['Đống Đa', 'Dịch Vọng', 'Ea', 'Phường 10', 'Phường 9', 'Đan Phượng', 'Ân Thi', 'Anh Sơn'];
  expect(names.toSorted(compareVietnamese)).toEqual([
    'Anh Sơn',
    'Ân Thi',
    'Dịch Vọng',
    'Đan Phượng',
    'Đống Đa',
    'Ea',
    'Phường 9',
    'Phường 10',
  ]);
});
