/** A word with two capitals or more, as abbreviations have: `LĐLĐ`, `CĐCS`, the two of `GD&ĐT`. */
const marked = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu;

/** The words of a text by which an abbreviation can be found in it, each once and sorted. */
export function markedWords(text: string): string[] {
  return [...new Set(text.match(marked))].sort();
}

/** The word by which an abbreviation is found, its longest; null when it has none, and then it is found nowhere. */
export function keyWord(abbreviation: string): string | null {
  return markedWords(abbreviation).reduce<string | null>(
    (longest, word) => (longest !== null && longest.length >= word.length ? longest : word),
    null,
  );
}
