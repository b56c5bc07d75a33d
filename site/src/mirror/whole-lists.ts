import { everyArticle } from '@loa/shared-types/wire/article';
import type { ArchivesBeside } from './mirror-index.ts';
import type { Statements } from './statements.ts';

/**
 * Lists of articles in memory, each read at once when it is first asked for: a tenth of the cost for who asks for nearly
 * every piece of them. All lists are in one order, so an article is known by its place in the list of all articles, and a
 * list is those places, which takes four bytes for each.
 */
export class WholeLists {
  readonly #statements: Statements;
  /** documentIds, the newest article first. */
  readonly #articles: readonly string[];
  readonly #places = new Map<string, number>();
  readonly #lists = new Map<string, Uint32Array>();
  /** Archive pages of the list that was asked about last: its pages are planned one after another. */
  #archives: { readonly list: string; readonly numbers: readonly number[] } | null = null;

  constructor(statements: Statements) {
    this.#statements = statements;
    this.#articles = this.#read(everyArticle);
    for (const [place, article] of this.#articles.entries()) this.#places.set(article, place);
  }

  /** documentIds of the newest articles of a list, newest first. */
  newest(list: string, limit: number): string[] {
    return this.#from(this.#list(list), 0, limit);
  }

  /** documentIds of the articles of a list that come just before an article, nearest first. */
  older(list: string, than: string, limit: number): string[] {
    const places = this.#list(list);
    return this.#from(places, firstAfter(places, this.#places.get(than) ?? Infinity), limit);
  }

  /**
   * The archive pages on either side of one.
   * @param numbersOf gives the numbers of all archive pages of a list, ascending
   */
  archivesBeside(list: string, number: number, numbersOf: (list: string) => number[]): ArchivesBeside {
    if (this.#archives?.list !== list) this.#archives = { list, numbers: numbersOf(list) };
    const { numbers } = this.#archives;
    const place = firstAfter(numbers, number);
    const before = firstAfter(numbers, number - 1);
    return { older: numbers[before - 1] ?? null, newer: numbers[place] ?? null };
  }

  #from(places: Uint32Array, begin: number, limit: number): string[] {
    const articles: string[] = [];
    for (const place of places.subarray(begin, begin + limit)) articles.push(this.#articles[place] ?? '');
    return articles;
  }

  #list(list: string): Uint32Array {
    let places = this.#lists.get(list);
    if (!places) {
      places = Uint32Array.from(this.#read(list), (article) => this.#places.get(article) ?? 0);
      this.#lists.set(list, places);
    }
    return places;
  }

  #read(list: string): string[] {
    return this.#statements
      .values<string>('SELECT article FROM list_entry WHERE list = ? ORDER BY displayed_at DESC, article DESC')
      .all(list);
  }
}

/** Index of the first number that is greater, in ascending numbers. */
function firstAfter(numbers: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
