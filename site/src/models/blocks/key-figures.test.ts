import type { WireBlock } from '@loa/shared-types/wire/blocks';
import { expect, test } from 'vitest';
import { articleFixture } from '../article-fixture.ts';
import { articleFace } from '../face.ts';
import { fixtureLibrary } from '../fixture-library.ts';
import { keyFigures } from './key-figures.ts';

type WireFigures = Extract<WireBlock, { kind: 'key-figures' }>;

const quantity: WireFigures['figures'][number] = {
  label: 'Đoàn viên',
  value: 15249,
  qualifier: null,
  estimated: null,
  inferred: null,
  unit: 'người',
  scope: null,
  asOf: null,
  sourceArticle: null,
  quote: null,
};

function show(chart: WireFigures['chart'], ...figures: Partial<typeof quantity>[]) {
  const wire: WireFigures = {
    kind: 'key-figures',
    title: null,
    chart,
    figures: figures.map((figure) => ({ ...quantity, ...figure })),
  };
  const a1 = articleFace({ ...articleFixture, title: 'Bài một', path: '/2022/09/mot/' });
  const a2 = articleFace({ ...articleFixture, title: 'Bài hai', path: '/2022/09/hai/' });
  return keyFigures(wire, fixtureLibrary({ faces: { article: { a1, a2 } } }));
}

test('bars keep the qualifiers, the scope and the day of their figures', () => {
  const shown = show('bars', { value: 800, qualifier: 'over', scope: 'toàn quận', asOf: '2022-09-01' }, { value: 400 });
  expect(
    shown?.chart?.bars.map(({ label, value, note, isLoose }) => [
      ...[...label, value, ...note].map(({ text }) => text),
      isLoose,
    ]),
  ).toEqual([
    ['Đoàn viên', 'trên 800 người', 'toàn quận · tính đến 01/09/2022', true],
    ['Đoàn viên', '400 người', false],
  ]);
});

test('a figure that its source does not give exactly is drawn as such', () => {
  const shown = show('bars', { qualifier: 'exact' }, { qualifier: 'over' }, { inferred: true }, {});
  expect(shown?.figures.map(({ loose }) => loose)).toEqual([false, true, true, false]);
});

test('figures of different units are not drawn against each other', () => {
  const shown = show('bars', {}, { unit: 'đồng', value: 37_500_000 });
  expect(shown?.chart).toBeNull();
  expect(shown?.figures.map(({ text }) => text)).toEqual(['15.249 người', '37,5 triệu đồng']);
});

test('only shares in per cent are drawn against a whole', () => {
  expect(show('share', { unit: '%', value: 78 }, { unit: '%', value: 19.5 })?.chart?.whole).toBeGreaterThan(50);
  expect(show('share', {}, {})?.chart?.whole).toBeNull();
  expect(show('share', { unit: '%', value: 120 }, { unit: '%', value: 19.5 })?.chart?.whole).toBeNull();
});

test('figures below zero, and one alone, are not drawn', () => {
  expect(show('bars', { value: -5 }, {})?.chart).toBeNull();
  expect(show('bars', {})?.chart).toBeNull();
});

test('a figure without value or label is not printed', () => {
  expect(show('none', { value: null }, { label: '' })).toBeNull();
});

test('a source that all figures share is named once', () => {
  const shared = show('none', { sourceArticle: 'a1' }, { sourceArticle: 'a1' });
  expect(shared?.source).toEqual({ text: 'Bài một', href: '/2022/09/mot/' });
  expect(shared?.figures.map(({ source }) => source)).toEqual([null, null]);
  const several = show('none', { sourceArticle: 'a1' }, { sourceArticle: 'a2' });
  expect(several?.source).toBeNull();
  expect(several?.figures.map(({ source }) => source?.text)).toEqual(['Bài một', 'Bài hai']);
});
