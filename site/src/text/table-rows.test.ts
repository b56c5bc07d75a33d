import { expect, test } from 'vitest';
import { parseTableRows } from './table-rows.ts';

test('pasted rows become a table of equal width', () => {
  expect(parseTableRows('Năm\tĐoàn viên\tGhi chú\r\n2021\t15.249\n\n2022\t16.046\ttăng\n', true)).toEqual({
    header: ['Năm', 'Đoàn viên', 'Ghi chú'],
    rows: [
      ['2021', '15.249', ''],
      ['2022', '16.046', 'tăng'],
    ],
    numeric: [true, true, false],
  });
});

test('a header alone and an empty text are no table', () => {
  expect(parseTableRows('Năm\tĐoàn viên', true)).toBeNull();
  expect(parseTableRows(' \n', false)).toBeNull();
});

test('qualified figures count as figures', () => {
  expect(parseTableRows('a\ttrên 800\nb\t19,5%', false)?.numeric).toEqual([false, true]);
});
