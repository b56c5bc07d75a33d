import { foldAccents } from '@loa/shared-types/vietnamese-text';

/** A key under which two spellings of one line are equal: letters and digits without accents, case and punctuation. */
export function foldedKey(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
