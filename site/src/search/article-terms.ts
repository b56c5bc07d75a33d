import type { ArticleWire } from '@loa/shared-types/wire/article';
import { filterTerm } from './search-format.ts';
import { foldWord, wordsOf } from './fold-word.ts';

/** What of an article is searched; texts have their abbreviations written out. */
export interface ArticleTexts {
  readonly title: string;
  readonly lead: string;
  /** Names of the category, bodies, campaigns, awards, authors and tags that it names, other names included. */
  readonly names: readonly string[];
  readonly category: string | null;
  readonly bodies: readonly string[];
  readonly year: number;
  readonly format: ArticleWire['format'];
}

/**
 * The terms under which an article is found, and for each whether it stands in the title: its words, the pairs of words of
 * its title, by which a phrase there is known, and what it can be filtered by.
 */
export function termsOf({ title, lead, names, category, bodies, year, format }: ArticleTexts): Map<string, boolean> {
  const titleWords = wordsOf(title);
  const terms = new Map<string, boolean>();
  for (const text of [lead, ...names]) for (const word of wordsOf(text)) terms.set(word, false);
  for (const word of titleWords) terms.set(word, true);
  for (const pair of pairsOf(titleWords)) terms.set(pair, true);
  if (category !== null) terms.set(filterTerm('chuyen-muc', category), false);
  for (const body of bodies) terms.set(filterTerm('cong-doan', body), false);
  terms.set(filterTerm('nam', String(year)), false);
  terms.set(filterTerm('dang', format), false);
  return terms;
}

/** Each word with the one after it, folded: a space tells a pair from a word. */
export function pairsOf(words: readonly string[]): string[] {
  const folded = words.map(foldWord);
  return folded.slice(1).map((word, index) => `${folded[index]} ${word}`);
}
