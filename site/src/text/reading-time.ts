/** Syllables that a practised reader takes in per minute; Vietnamese writes each syllable as a word. */
const syllablesPerMinute = 260;

/** Minutes that reading takes, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(countWords(text) / syllablesPerMinute));
}

/** Runs of letters and digits. An expression that knows them all takes far longer. */
function countWords(text: string): number {
  let count = 0;
  let wasInWord = false;
  for (let at = 0; at < text.length; at++) {
    const inWord = isLetterOrDigit(text.charCodeAt(at));
    if (inWord && !wasInWord) count++;
    wasInWord = inWord;
  }
  return count;
}

/** Beyond ASCII everything but the signs, which have blocks of their own. */
function isLetterOrDigit(code: number): boolean {
  if (code >= 0xc0) return code < 0x2000 || code > 0x2bff;
  const lower = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a);
}
