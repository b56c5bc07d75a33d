import { expect, test } from 'vitest';
import { labelOf } from './card.ts';

test('the label of breaking news stands before that of a format, save where the format must not be overlooked', () => {
  const labels = (['news', 'photo', 'live', 'correction'] as const).map((format) => [
    labelOf({ format, breaking: false }),
    labelOf({ format, breaking: true }),
  ]);
  expect(labels).toEqual([
    [null, 'Tin nóng'],
    ['Ảnh', 'Tin nóng'],
    ['Trực tuyến', 'Trực tuyến'],
    ['Cải chính', 'Cải chính'],
  ]);
});
