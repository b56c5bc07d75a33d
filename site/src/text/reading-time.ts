/** Syllables that a practised reader takes in per minute; Vietnamese writes each syllable as a word. */
const syllablesPerMinute = 260;

/** Minutes that reading takes, at least one. */
export function readingMinutes(text: string): number {
  const syllables = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(syllables / syllablesPerMinute));
}
