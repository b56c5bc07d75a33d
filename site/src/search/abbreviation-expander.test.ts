import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviationExpander } from './abbreviation-expander.ts';

const expand = abbreviationExpander([
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['CĐCS', 'công đoàn cơ sở'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['KCN', 'khu công nghiệp'],
  ['AN', 'an ninh'],
]);

test.each([
  ['LĐLĐ quận Bắc Từ Liêm', 'Liên đoàn Lao động quận Bắc Từ Liêm'],
  ['109/KH-LĐLĐ', '109/KH-Liên đoàn Lao động'],
  ['Phòng GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
  ['LĐLĐX và KCNC', 'LĐLĐX và KCNC'],
  ['ldld', 'ldld'],
])('the text %s is read as %s', (text, expanded) => {
  expect(expand.inText(text)).toBe(expanded);
});

test.each([
  ['ldld bắc từ liêm', 'Liên đoàn Lao động bắc từ liêm'],
  ['LĐLĐ', 'Liên đoàn Lao động'],
  ['Cđcs trường học', 'công đoàn cơ sở trường học'],
  ['gddt', 'Giáo dục và Đào tạo'],
  ['gd-dt hà nội', 'Giáo dục và Đào tạo hà nội'],
  ['mái an', 'mái an'],
])('the query %s is read as %s', (query, expanded) => {
  expect(expand.inQuery(query)).toBe(expanded);
});

test('without a glossary texts stay as they are', () => {
  expect(abbreviationExpander([]).inQuery('ldld')).toBe('ldld');
});

test('abbreviations are written out exactly where no letter or figure stands before or behind them', () => {
  const terms = ['GD&ĐT', 'ĐT', '&Đ', 'T.', 'G', '𝒜B'].map((term, index) => [term, `<${index}>`] as const);
  const meanings = new Map(terms);
  const { inText } = abbreviationExpander(terms);
  const any = /(?<![\p{L}\p{N}])(?:GD&ĐT|𝒜B|&Đ|T\.|ĐT|G)(?![\p{L}\p{N}])/gu;
  const written = fc.string({ unit: fc.constantFrom('GD&ĐT', 'ĐT', ...Array.from('GDĐT&. 1𝒜B')), maxLength: 12 });
  fc.assert(
    fc.property(written, (text) => {
      expect(inText(text)).toBe(text.replace(any, (found) => meanings.get(found) ?? found));
    }),
    { numRuns: 20_000 },
  );
});
