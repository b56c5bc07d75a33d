import { foldAccents } from '@loa/shared-types/vietnamese-text';

/** The words of a text in lower case with their accents, in order: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/**
 * A word as it is looked up: lower case, without accents, đ as d. "kỷ" and "kĩ" are both written with i and y, so that a
 * syllable that ends in a consonant and y counts as one in i.
 */
export function foldWord(word: string): string {
  return foldAccents(word.toLowerCase()).replace(/^([bcdghklmnprstvx]+)y$/, '$1i');
}
