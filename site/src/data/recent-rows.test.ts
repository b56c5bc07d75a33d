import { expect, test } from 'vitest';
import type { DataFileProps } from '../plan/page-kind.ts';
import { RecentRows } from './recent-rows.ts';

const props = (version: number, face: string): DataFileProps => ({
  dataset: 'so-lieu',
  documents: [{ type: 'article', id: 'a', version }],
  shown: [{ type: 'article', id: 'b', face }],
});

test('the rows of a file are made once for both of its forms, and anew when anything in them may have changed', () => {
  const recent = new RecentRows();
  let made = 0;
  const get = (of: DataFileProps, origin = 'https://loa.example') => recent.get(of, origin, () => [[++made]]);
  expect(get(props(1, 'x'))).toEqual([[1]]);
  expect(get(props(1, 'x'))).toEqual([[1]]);
  expect(get(props(2, 'x'))).toEqual([[2]]);
  expect(get(props(2, 'y'))).toEqual([[3]]);
  expect(get({ ...props(2, 'y'), dataset: 'khen-thuong' })).toEqual([[4]]);
  expect(get({ ...props(2, 'y'), dataset: 'khen-thuong' }, 'https://bao.example')).toEqual([[5]]);
});

test('rows that could not be made are asked for again', () => {
  const recent = new RecentRows();
  const file = props(1, 'x');
  expect(() =>
    recent.get(file, '', () => {
      throw new Error('damaged');
    }),
  ).toThrow('damaged');
  expect(recent.get(file, '', () => [['a']])).toEqual([['a']]);
});
