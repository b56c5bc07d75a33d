import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture.ts';
import { legalReferences, originalSource } from './article-references.ts';

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
