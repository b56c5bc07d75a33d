import { expect, test } from 'vitest';
import { emptyFigureWarnings } from './empty-figures.ts';

const image = { id: 1, documentId: 'f1' };
const figure = (picture: object | null) => ({ __component: 'block.figure', picture });
const gallery = (...pictures: object[]) => ({ __component: 'block.gallery', pictures });

test.each([
  ['nothing written yet', undefined, []],
  ['a text', [{ __component: 'block.rich-text', text: 'Nội dung' }], []],
  ['pictures that are all there', [figure({ image }), gallery({ image }, { image })], []],
  [
    'a figure with a caption alone and one with nothing',
    [figure({ image: null, caption: 'Chú thích' }), figure(null), figure({ image })],
    ['2 khối ảnh chưa có ảnh nên không hiện trên trang.'],
  ],
  [
    'a gallery with gaps and one without pictures',
    [gallery({ image }, { image: null, caption: 'Chú thích' }), gallery()],
    [
      '1 khối ảnh chưa có ảnh nên không hiện trên trang.',
      '1 mục trong chùm ảnh chưa có ảnh nên không hiện trên trang.',
    ],
  ],
])('warns of pictures to come in %s', (_case, body, expected) => {
  expect(emptyFigureWarnings(body)).toEqual(expected);
});
