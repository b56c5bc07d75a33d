import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture.ts';
import { corrections, legalReferences, originalSource } from './article-references.ts';

test('a source without a name is named by its host', () => {
  const sourceUrl = 'https://www.example.org/bai';
  expect(originalSource({ ...articleFixture, sourceUrl })).toEqual({
    name: 'example.org',
    href: sourceUrl,
    date: null,
  });
});

test('a source with nothing behind its label is not shown', () => {
  expect(originalSource({ ...articleFixture, sourceDate: '2022-09-13' })).toBeNull();
  expect(originalSource({ ...articleFixture, sourceUrl: 'javascript:alert(1)' })).toBeNull();
});

test('an address that is no web address leaves the name without a link', () => {
  const source = originalSource({ ...articleFixture, sourceName: 'Báo A', sourceUrl: 'http://[' });
  expect(source).toEqual({ name: 'Báo A', href: null, date: null });
});

test('a legal reference without a number goes by its title', () => {
  const blank = { number: null, title: null, issuer: null, issuedOn: null, url: null };
  const references = [
    { ...blank, title: 'Luật Công đoàn' },
    { ...blank, number: '3749/QĐ-TLĐ', title: 'Hỗ trợ' },
    blank,
  ];
  const shown = legalReferences({ ...articleFixture, legalReferences: references });
  expect(shown.map(({ name, title }) => [name, title])).toEqual([
    ['Luật Công đoàn', null],
    ['3749/QĐ-TLĐ', 'Hỗ trợ'],
  ]);
});

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
