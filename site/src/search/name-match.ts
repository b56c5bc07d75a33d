import { foldWord, wordsOf } from './fold-word.ts';
import type { QueryWord } from './query-words.ts';
import { matchOf } from './word-match.ts';

/** How a name or a title meets what is asked for. */
interface NameMatch {
  /** Which of the words asked for it has, and how well. */
  readonly matches: readonly number[];
  /** From 0 to 1.25: how much of the query it has, how much of it is the query, and whether in that order. */
  readonly score: number;
  /** It stands as a whole within what is asked for. */
  readonly isWithin: boolean;
}

/** @param name with its abbreviations written out */
export function matchName(asked: readonly QueryWord[], name: string): NameMatch {
  const words = wordsOf(name).map((text) => ({ text, folded: foldWord(text) }));
  const matches = asked.map((word) => Math.max(0, ...words.map(({ text, folded }) => matchOf(word, text, folded))));
  const met = words.filter(({ text, folded }) => asked.some((word) => matchOf(word, text, folded) > 0));
  const askedLine = line(asked);
  const nameLine = line(words);
  const isWithin = words.length > 1 && askedLine.includes(nameLine);
  const inOrder = nameLine.includes(askedLine) ? 0.15 : 0;
  const atStart = nameLine.startsWith(askedLine) ? 0.1 : 0;
  const whole = nameLine === askedLine ? 0.1 : 0;
  const covered = matches.reduce((sum, match) => sum + match, 0) / Math.max(1, asked.length);
  return {
    matches,
    score: 0.4 * covered + (0.5 * met.length) / Math.max(1, words.length) + inOrder + atStart + whole,
    isWithin,
  };
}

function line(words: readonly { readonly folded: string }[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}
