import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, wordsOf } from './fold-word.ts';
import { isSyllable, splitSyllables, typedSyllable } from './syllables.ts';

test.each([
  'đoàn',
  'nghiệp',
  'khuyến',
  'quý',
  'yêu',
  'giỏi',
  'ương',
  'xuất',
  'thưởng',
  'uỷ',
  'gì',
  'huyện',
  'ngoài',
  'quốc',
])('%s is a syllable', (word) => {
  expect(isSyllable(foldWord(word))).toBe(true);
});

test.each(['ldld', 'cdcs', 'newton', 'covid', 'congdoan', 'ddoanf', '2022', 'st', ''])('%s is none', (word) => {
  expect(isSyllable(foldWord(word))).toBe(false);
});

describe('folding', () => {
  test('takes away every accent and the bar of đ', () => {
    expect(wordsOf('Đoàn viên, “Người tốt – việc tốt” 35%').map(foldWord)).toEqual([
      'doan',
      'vien',
      'nguoi',
      'tot',
      'viec',
      'tot',
      '35',
    ]);
  });

  test('takes composed and decomposed letters for the same', () => {
    expect(wordsOf('Liên đoàn'.normalize('NFD'))).toEqual(wordsOf('Liên đoàn'));
  });

  test('reads i and y after a consonant as one', () => {
    expect(['kỷ', 'sỹ', 'Mỹ', 'quý', 'yêu'].map(foldWord)).toEqual(['ki', 'si', 'mi', 'quy', 'yeu']);
  });
});

test.each([
  ['congdoan', 'cong doan'],
  ['liendoanlaodong', 'lien doan lao dong'],
  ['thidua', 'thi dua'],
  ['hanoi', 'ha noi'],
  ['bactuliem', 'bac tu liem'],
  ['khenthuong', 'khen thuong'],
])('%s is cut into %s', (typed, cut) => {
  expect(splitSyllables(typed)?.join(' ')).toBe(cut);
});

test.each(['doan', 'newton', 'xyz', ''])('%s cannot be cut', (typed) => {
  expect(splitSyllables(typed)).toBeNull();
});

test.each([
  ['ddoanf', 'doan'],
  ['vieen', 'vien'],
  ['coong', 'cong'],
  ['thuwowngr', 'thuong'],
  ['d9oan2', 'doan'],
  ['lao65', 'lao'],
])('%s stands for %s', (typed, meant) => {
  expect(typedSyllable(typed)).toBe(meant);
});

test.each(['doan', 'newton', '2022', 'cdcs'])('%s stands for itself', (typed) => {
  expect(typedSyllable(typed)).toBeNull();
});

test('keys are taken out exactly where something stands before them', () => {
  /** The same said with lookbehinds, which the browsers of some readers do not have. */
  const withLookbehinds = (typed: string) =>
    typed
      .replace(/(?<=\D)[0-9]+/g, '')
      .replace(/dd/g, 'd')
      .replace(/([aeo])\1/g, '$1')
      .replace(/(?<=[aou])w|w(?=[aou])/g, '')
      .replace(/(?<=[aeiouy][a-z]*)[sfrxj](?=[a-z]?[a-z]?$)/, '');
  const typed = fc.string({ unit: fc.constantFrom(...Array.from('dhngtaoeuywwsfrxj12-')), maxLength: 9 });
  fc.assert(
    fc.property(typed, (word) => {
      const decoded = withLookbehinds(word);
      expect(typedSyllable(word)).toBe(decoded !== word && isSyllable(decoded) ? decoded : null);
    }),
    { numRuns: 20_000 },
  );
});
