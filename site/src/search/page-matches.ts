import { pathOf } from '@loa/shared-types/address';
import { slugify } from '@loa/shared-types/vietnamese-text';
import { matchName } from './name-match.ts';
import type { QueryWord } from './query-words.ts';
import { type NamedPages, namedPageTypes, type NamedPageType } from './search-format.ts';

/** A page that is found by its name. */
export interface PageMatch {
  readonly type: NamedPageType;
  readonly name: string;
  readonly path: string;
  readonly score: number;
}

/** What readers call pages of a type, and how much more they are sought than others of the same name. */
export const pageTypes: Readonly<Record<NamedPageType, { readonly label: string; readonly sought: number }>> = {
  'union-body': { label: 'Công đoàn', sought: 0.1 },
  campaign: { label: 'Phong trào thi đua', sought: 0.08 },
  award: { label: 'Khen thưởng', sought: 0 },
  category: { label: 'Chuyên mục', sought: 0.02 },
  tag: { label: 'Chủ đề', sought: 0.01 },
  author: { label: 'Tác giả', sought: 0.04 },
  page: { label: 'Trang', sought: 0.04 },
};

/**
 * Pages with names that have all words, or a name that stands whole within them; best first. A page may be asked for with the
 * word for what it is.
 * @param expand writes out abbreviations
 */
export function matchPages(
  asked: readonly QueryWord[],
  pages: NamedPages,
  expand: (text: string) => string,
): PageMatch[] {
  const found: PageMatch[] = [];
  for (const type of namedPageTypes) {
    const { label, sought } = pageTypes[type];
    const ofLabel = matchName(asked, label).matches;
    for (const [name, slug, ...otherNames] of pages[type]) {
      const all = [name, ...otherNames].map((each) => matchName(asked, expand(each)));
      const hasAll = asked.every((_, index) => ofLabel[index] || all.some(({ matches }) => matches[index]));
      const hasAny = all.some(({ matches }) => matches.some((match) => match > 0));
      const hits = all.filter(({ isWithin }) => isWithin || (hasAll && hasAny));
      if (hits.length === 0) continue;
      const score = Math.max(...hits.map((hit) => hit.score)) + sought;
      found.push({ type, name, path: pathOf(type, slug || slugify(name)), score });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}
