import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture.ts';
import { articleFace } from './face.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { railsOf } from './rail.ts';

const library = fixtureLibrary({
  faces: {
    article: { a1: articleFace({ ...articleFixture, title: 'Bài một' }) },
    category: { c1: { type: 'category', id: 'c1', name: 'Đời sống', path: '/chuyen-muc/doi-song/', order: 1 } },
  },
});

test('cards carry category and time, and a rail leads to its list', () => {
  const [rail] = railsOf([{ kind: 'same-category', of: 'c1', articles: ['a1', 'unpublished'] }], library);
  expect(rail).toMatchObject({ title: 'Tin khác', href: '/chuyen-muc/doi-song/' });
  expect(rail?.cards).toMatchObject([
    { title: 'Bài một', category: { text: 'Đời sống' }, time: { text: '20:10 | 13/09/2022' } },
  ]);
});

test('a rail whose pieces are all gone is not printed', () => {
  expect(railsOf([{ kind: 'hand-picked', of: null, articles: ['unpublished'] }], library)).toEqual([]);
});

test('pieces that share a body, a campaign or an award go under one heading', () => {
  expect(railsOf([{ kind: 'shared', of: null, articles: ['a1'] }], library)).toMatchObject([
    { title: 'Có thể bạn quan tâm', href: null },
  ]);
});
