import type { WireBlock } from '@loa/shared-types/wire/blocks';
import { expect, test } from 'vitest';
import { createTextContext } from '../../text/markdown.ts';
import { fixtureLibrary } from '../fixture-library.ts';
import { blocksOf } from './block.ts';

const files = { width: 1200, height: 800, placeholder: null, variants: [] };
const library = fixtureLibrary({
  pictures: { p1: files },
  downloads: {
    d1: { src: '/tep/d1.pdf', name: 'Kế hoạch.pdf', mime: 'application/pdf', size: 1_234_000 },
    d2: { src: '/tep/d2.pdf', name: 'Báo cáo 2.2022', mime: 'application/pdf', size: 1_234_000 },
  },
});
const picture = { image: 'p1', alt: 'Ảnh', caption: 'Chú thích', credit: 'Lê An', focalX: 30, focalY: 40 };

function show(...body: WireBlock[]) {
  return blocksOf(body, { library, text: createTextContext() });
}

test('blocks with nothing to show are left out', () => {
  expect(
    show(
      { kind: 'rich-text', text: '  ' },
      { kind: 'figure', picture: null, width: null },
      { kind: 'figure', picture: { ...picture, image: 'gone' }, width: null },
      { kind: 'gallery', title: 'Ảnh', pictures: [{ ...picture, image: 'gone' }] },
      { kind: 'pull-quote', text: null, speaker: 'A', role: null },
      { kind: 'key-figures', title: 'Số liệu', chart: 'bars', figures: [] },
      { kind: 'table', caption: 'Bảng', header: true, rows: 'Năm' },
      { kind: 'timeline', title: 'Mốc', entries: [{ date: '2021', title: null, text: null }] },
      { kind: 'question-answer', asker: 'A', question: null, answerer: 'B', answer: 'Có' },
      { kind: 'embed', url: 'https://evil.example/video', title: 'x', poster: null, caption: null },
      { kind: 'attachment', file: 'gone', title: 'Kế hoạch' },
    ),
  ).toEqual([]);
});

test('a figure keeps its width, texts and focal point', () => {
  expect(show({ kind: 'figure', picture, width: 'wide' })).toEqual([
    {
      kind: 'figure',
      width: 'wide',
      figure: { files, alt: 'Ảnh', caption: 'Chú thích', credit: 'Ảnh: Lê An', focus: '30% 40%' },
    },
  ]);
});

test('an allowed video becomes a card that links to it', () => {
  const url = 'https://youtu.be/abcdefgh';
  expect(show({ kind: 'embed', url, title: null, poster: 'p1', caption: null })).toMatchObject([
    {
      kind: 'embed',
      providerName: 'YouTube',
      href: url,
      title: 'Xem video',
      frameUrl: 'https://www.youtube-nocookie.com/embed/abcdefgh',
    },
  ]);
});

test('an attachment says what it is and how large', () => {
  expect(show({ kind: 'attachment', file: 'd1', title: null })).toEqual([
    { kind: 'attachment', title: 'Kế hoạch.pdf', href: '/tep/d1.pdf', detail: 'PDF, 1,2 MB' },
  ]);
  expect(show({ kind: 'attachment', file: 'd2', title: null })).toMatchObject([
    { title: 'Báo cáo 2.2022', detail: 'PDF, 1,2 MB' },
  ]);
});

test('question and answer are Markdown', () => {
  expect(
    show({ kind: 'question-answer', asker: 'Công nhân', question: 'Khi nào?', answerer: null, answer: '**Mai**' }),
  ).toMatchObject([{ question: '<p>Khi nào?</p>\n', answer: '<p><strong>Mai</strong></p>\n' }]);
});
