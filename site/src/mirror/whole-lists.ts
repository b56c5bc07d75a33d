import { everyArticle } from '@loa/shared-types/wire/article';
import { type ArchivesBeside, pageOfPosition } from './archives.ts';
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
  /** Archive pages of the list that was asked about last: they are planned one after another. */
  #archives: { readonly list: string; readonly pages: Archives } | null = null;

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

  /** documentIds on an archive page of a list, the highest position first. */
  archivePage(list: string, number: number): readonly string[] {
    return this.#archivesOf(list).articles.get(number) ?? [];
  }

  /** Numbers of the archive pages on either side of one. */
  archivesBeside(list: string, number: number): ArchivesBeside {
    const { numbers } = this.#archivesOf(list);
    return {
      older: numbers[firstAfter(numbers, number - 1) - 1] ?? null,
      newer: numbers[firstAfter(numbers, number)] ?? null,
    };
  }

  #archivesOf(list: string): Archives {
    if (this.#archives?.list !== list) this.#archives = { list, pages: this.#readArchives(list) };
    return this.#archives.pages;
  }

  #readArchives(list: string): Archives {
    const articles = new Map<number, string[]>();
    const rows = this.#statements
      .rows<{ number: number; article: string }>(
        `SELECT ${pageOfPosition} AS number, article FROM list_entry WHERE list = ? AND position IS NOT NULL
         ORDER BY position DESC, article DESC`,
      )
      .all(list);
    for (const { number, article } of rows) {
      const page = articles.get(number);
      if (page) page.push(article);
      else articles.set(number, [article]);
    }
    return { numbers: [...articles.keys()].reverse(), articles };
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

interface Archives {
  /** Of all pages that have an article, ascending. */
  readonly numbers: readonly number[];
  /** documentIds on each page. */
  readonly articles: ReadonlyMap<number, readonly string[]>;
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
