/** From so many words on, a sentence is told by its first and last words. */
const longQuote = 12;
const wordsAtEnds = 4;

/**
 * The address of a sentence on a page, which browsers scroll to and mark; where they do not find it, the page opens as
 * always.
 * @param path of the page, with or without a fragment
 * @param quote the sentence as the page has it; null for the page itself
 */
export function sentenceAddress(path: string, quote: string | null): string {
  const words =
    quote
      ?.trim()
      .replace(/^[“"]|[”"]$/g, '')
      .split(/\s+/) ?? [];
  if (words.length === 0 || words[0] === '') return path;
  const parts =
    words.length < longQuote
      ? [words.join(' ')]
      : [words.slice(0, wordsAtEnds).join(' '), words.slice(-wordsAtEnds).join(' ')];
  return `${path}${path.includes('#') ? '' : '#'}:~:text=${parts.map(escaped).join(',')}`;
}

/** Dashes and commas have a meaning of their own in a text directive. */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
}
