import { expect, test } from 'vitest';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import { articleFixture as article } from './article-fixture.ts';
import { articleFace } from './face.ts';
import { shorten } from './shorten.ts';

test('the face of an article stays the same when only its body or version changes', () => {
  const edited: ArticleWire = { ...article, version: 9, body: [{ kind: 'rich-text', text: 'Khác.' }] };
  expect(articleFace(edited)).toEqual(articleFace(article));
});

test('a long lead is cut at a word', () => {
  const { lead } = articleFace(article);
  expect(lead.length).toBeLessThanOrEqual(240);
  expect(lead).toMatch(/(Đoàn|viên)…$/);
});

test('a cover without an image is no cover', () => {
  const cover = { image: null, alt: 'Ảnh', caption: null, credit: null, focalX: null, focalY: null };
  expect(articleFace({ ...article, cover }).cover).toBeNull();
  expect(articleFace({ ...article, cover: { ...cover, image: 'f1' } }).cover?.image).toBe('f1');
});

test('a correction that says something shows on the face', () => {
  const corrections = [{ correctedAt: null, wrong: '202-2022', right: '2021-2022', note: null }];
  expect(articleFace({ ...article, corrections }).corrected).toBe(true);
  const blank = [{ correctedAt: null, wrong: '', right: null, note: null }];
  expect(articleFace({ ...article, corrections: blank }).corrected).toBe(false);
});

test('shorten keeps a short text and folds white space', () => {
  expect(shorten('  một \n hai ', 20)).toBe('một hai');
  expect(shorten('một hai ba bốn', 10)).toBe('một hai…');
});
