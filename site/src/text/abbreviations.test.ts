import { expect, test } from 'vitest';
import { createExplainer } from './abbreviations.ts';

const terms = [
  { abbreviation: 'LĐLĐ', meaning: 'Liên đoàn Lao động', explanation: null },
  { abbreviation: 'CĐ', meaning: 'công đoàn', explanation: null },
  { abbreviation: 'CĐCS', meaning: 'công đoàn cơ sở', explanation: 'Tổ chức gần đoàn viên nhất.' },
  { abbreviation: 'GD&ĐT', meaning: 'Giáo dục và "Đào tạo"', explanation: null },
];

test('only the first use on a page is explained', () => {
  const explain = createExplainer(terms);
  expect(explain('LĐLĐ quận, LĐLĐ huyện')).toBe('<abbr title="Liên đoàn Lao động">LĐLĐ</abbr> quận, LĐLĐ huyện');
  expect(explain('LĐLĐ xã')).toBe('LĐLĐ xã');
});

test('the longer abbreviation wins, and parts of words are left alone', () => {
  const explain = createExplainer(terms);
  expect(explain('Kế hoạch 109/KH-LĐLĐ')).toBe('Kế hoạch 109/KH-LĐLĐ');
  expect(explain('XCĐ, CĐCS')).toBe('XCĐ, <abbr title="công đoàn cơ sở">CĐCS</abbr>');
});

test('text and meaning are escaped', () => {
  const explain = createExplainer(terms);
  expect(explain('<b> GD&ĐT')).toBe('&lt;b&gt; <abbr title="Giáo dục và &quot;Đào tạo&quot;">GD&amp;ĐT</abbr>');
  expect(createExplainer([])('a < b')).toBe('a &lt; b');
});

test('whoever asks is told of each term that was explained, with all that is known of it', () => {
  const told: unknown[] = [];
  createExplainer(terms, (term) => told.push(term))('CĐCS nào cũng có, LĐLĐ và CĐCS');
  expect(told).toEqual([terms[2], terms[0]]);
});
