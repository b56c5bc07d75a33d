import type { QueryWord } from './query-words.ts';

/** What a word with other accents than those typed is worth. */
const otherAccents = 0.35;
/** What a word is worth that only begins as the one that is being typed. */
const beginning = 0.6;

/** How well a word meets the one asked for, from 0 to 1. */
export function matchOf(asked: QueryWord, text: string, folded: string): number {
  if (folded === asked.folded) return asked.isAccented && text !== asked.text ? otherAccents : 1;
  if (!asked.isPrefix || !folded.startsWith(asked.folded)) return 0;
  return asked.isAccented && !text.startsWith(asked.text) ? 0 : beginning;
}
