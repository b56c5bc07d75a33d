/*
 * The form of Vietnamese syllables without accents, and what people type in their place: several of them in one word, or the
 * keys of a typing method that was switched off.
 */
const initials = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx]';
const finals = 'ch|nh|ng|[cmnpt]';
const vowels = 'i?eu?|u?yeu?|u?ye?|uya|uou?|oa[iouy]?|oe|oo|ua[iy]?|u[eiu]|[aeou]i|a[iouy]|eo|i[au]|[aeiouy]';
const syllable = new RegExp(`^(?:${initials})?(?:(?:${vowels})(?:${finals})|(?:${vowels}))$`);
const startsWithVowel = /^[aeiouy]/;
const longestSyllable = 7;

/** Whether a word without accents has the form of one syllable. */
export function isSyllable(folded: string): boolean {
  return folded.length <= longestSyllable && syllable.test(folded);
}

/**
 * Cuts syllables that were typed without spaces, such as `liendoanlaodong`: as few as possible, and after the first rather
 * those that begin with a consonant. Null when the word is not made of at least two.
 */
export function splitSyllables(folded: string): string[] | null {
  const best: ({ readonly cost: number; readonly cut: number } | undefined)[] = [{ cost: 0, cut: 0 }];
  for (let end = 1; end <= folded.length; end++) {
    for (let start = Math.max(0, end - longestSyllable); start < end; start++) {
      const before = best[start];
      const part = folded.slice(start, end);
      if (!before || !isSyllable(part)) continue;
      const cost = before.cost + 1 + (start > 0 && startsWithVowel.test(part) ? 0.5 : 0) + (part.length < 2 ? 1 : 0);
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, cut: start };
    }
  }
  const parts: string[] = [];
  for (let end = folded.length; end > 0;) {
    const step = best[end];
    if (!step) return null;
    parts.unshift(folded.slice(step.cut, end));
    end = step.cut;
  }
  return parts.length > 1 ? parts : null;
}

/** The syllable that keys of the Telex or VNI typing method stand for, such as `ddoanf` or `d9oan2`; null when none. */
export function typedSyllable(folded: string): string | null {
  const decoded = folded
    .replace(/(\D)[0-9]+/g, '$1')
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w|w(?=[aou])/g, '$1')
    .replace(/([aeiouy][a-z]*?)[sfrxj](?=[a-z]?[a-z]?$)/, '$1');
  return decoded !== folded && isSyllable(decoded) ? decoded : null;
}
