import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture.ts';
import { correctionMonthsOf, corrections } from './corrections.ts';

test('an empty correction is not shown', () => {
  const blank = { correctedAt: '2022-12-15T03:00:00.000Z', wrong: null, right: null, note: null };
  const shown = corrections({
    ...articleFixture,
    corrections: [blank, { ...blank, wrong: '202-2022', right: '2021-2022' }],
  });
  expect(shown).toEqual([
    {
      time: { text: '10:00 | 15/12/2022', machine: '2022-12-15T10:00:00+07:00' },
      wrong: '202-2022',
      right: '2021-2022',
      note: null,
    },
  ]);
});

const wrong = { correctedAt: null, wrong: 'sai', right: null, note: null };

test('an article counts for each month in which it was corrected, by the clock in Vietnam', () => {
  const corrected = (correctedAt: string | null) => ({ ...wrong, correctedAt });
  const article = {
    ...articleFixture,
    corrections: [corrected('2022-11-30T17:00:00.000Z'), corrected('2022-12-15T03:00:00.000Z'), corrected(null)],
  };
  expect(correctionMonthsOf(article)).toEqual(['2022-09', '2022-12']);
});

test('an article that corrects another counts for its own month', () => {
  expect(correctionMonthsOf({ ...articleFixture, format: 'correction' })).toEqual(['2022-09']);
  expect(correctionMonthsOf(articleFixture)).toEqual([]);
});
