import type { ArticleWire } from '@loa/shared-types/wire/article';
import { filterTerm } from './search-format.ts';
import { wordsOf } from './fold-word.ts';
import { titlePlace } from './postings.ts';

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
 * The terms under which an article is found: its words, and what it can be filtered by. With each goes its first place in
 * the title, or 0 when it stands elsewhere.
 */
export function termsOf({ title, lead, names, category, bodies, year, format }: ArticleTexts): Map<string, number> {
  const terms = new Map<string, number>();
  for (const text of [lead, ...names]) for (const word of wordsOf(text)) terms.set(word, 0);
  for (const [index, word] of [...wordsOf(title).entries()].reverse()) terms.set(word, titlePlace(index));
  if (category !== null) terms.set(filterTerm('chuyen-muc', category), 0);
  for (const body of bodies) terms.set(filterTerm('cong-doan', body), 0);
  terms.set(filterTerm('nam', String(year)), 0);
  terms.set(filterTerm('dang', format), 0);
  return terms;
}
