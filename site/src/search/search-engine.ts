import { type AbbreviationExpander, abbreviationExpander } from './abbreviation-expander.ts';
import { hitsOf, rankArticles } from './article-ranking.ts';
import { LoadedShard } from './loaded-shard.ts';
import { matchName } from './name-match.ts';
import { matchPages, type PageMatch } from './page-matches.ts';
import { readPostings } from './postings.ts';
import { type QueryWord, type TypedWord, typedWords } from './query-words.ts';
import * as format from './search-format.ts';
import { shardOfWord, shardsOfPrefix } from './term-shards.ts';

/** Fetches a file of the search; null when there is none. */
export type ReadSearchFile = <T>(path: string) => Promise<T | null>;

export type Filters = Partial<Record<format.FilterKind, string>>;

export type Result =
  ({ readonly kind: 'page' } & PageMatch) | { readonly kind: 'article'; readonly card: format.SearchCard };

/** What was found. */
export interface Found {
  readonly articles: number;
  readonly pages: number;
  /** How many results there are to show: of many pages that are found besides articles, the best. */
  readonly shown: number;
  /** The results after so many, best first. */
  readonly next: (after: number) => Promise<Result[]>;
}

/** Results that are shown at a time. */
const resultsAtATime = 8;
/** Pages among the first of them, so that they leave room for articles. */
const pagesAmongFirst = 3;
/** Shards that are fetched for a word in the making: one letter more, and they are fewer. */
const mostPrefixShards = 3;

/** Answers queries from the files of the search. Each file is fetched once, and none before the first query. */
export class SearchEngine {
  readonly #read: ReadSearchFile;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(read: ReadSearchFile) {
    this.#read = read;
  }

  async outline(): Promise<format.SearchOutline> {
    return (await this.#file<format.SearchOutline>(format.outlineFile)) ?? { last: 0, years: null, glossary: [] };
  }

  async pages(): Promise<format.NamedPages | null> {
    return this.#file<format.NamedPages>(format.pagesFile);
  }

  async find(query: string, filters: Filters = {}): Promise<Found> {
    const [outline, pages] = await Promise.all([this.outline(), this.pages()]);
    const expander = abbreviationExpander(outline.glossary);
    const { words, ranked } = await this.#articles(typedWords(expander.inQuery(query)), filters, outline);
    const type = format.namedPageTypes.find((each) => each === filters.dang);
    const isFiltered = Object.values(filters).some((value) => value !== '');
    const matched = pages && words.length > 0 && (type || !isFiltered) ? matchPages(words, pages, expander.inText) : [];
    const ofType = type ? matched.filter((page) => page.type === type) : matched;
    const found = { articles: ranked.length, pages: ofType.length };
    if (type) {
      const next = (after: number) => Promise.resolve(ofType.slice(after, after + resultsAtATime).map(pageResult));
      return { ...found, shown: ofType.length, next };
    }
    const best = ofType.slice(0, pagesAmongFirst);
    const next = (after: number) => this.#results(best, ranked, { after, words, expander });
    return { ...found, shown: best.length + ranked.length, next };
  }

  async #articles(typed: readonly TypedWord[], filters: Filters, { last }: format.SearchOutline) {
    const asked = typed.flatMap(({ word, otherwise }) => [word, ...otherwise]);
    const set = format.filterKinds.flatMap((kind) => (filters[kind] ? [[kind, filters[kind]] as const] : []));
    const [shards, ...allowing] = await Promise.all([
      Promise.all(asked.map((word) => this.#shards(shardsOf(word), last))),
      ...set.map(([kind]) => this.#shards([kind], last)),
    ]);
    const hits = new Map(asked.map((word, index) => [word, hitsOf(word, shards[index] ?? [], last)]));
    // What a word may mean otherwise counts only when nothing has the word itself.
    const words = typed.flatMap(({ word, otherwise }) =>
      hits.get(word)?.numbers.length === 0 && otherwise.length > 0 ? otherwise : [word],
    );
    let allowed: Uint8Array | null = null;
    for (const [index, [kind, value]] of set.entries()) {
      const before: Uint8Array | null = allowed;
      allowed = new Uint8Array(last + 1);
      for (const shard of allowing[index] ?? []) {
        for (const { number } of readPostings(shard.filtered(format.filterTerm(kind, value)), shard.before)) {
          if (before?.[number] !== 0) allowed[number] = 1;
        }
      }
    }
    const isEmpty = words.length === 0 && !allowed;
    const ofWords = words.map((word) => hits.get(word)).filter((each) => each !== undefined);
    return { words, ranked: isEmpty ? [] : rankArticles(ofWords, last, allowed) };
  }

  /** Of the first results the pages and articles are put in one order. */
  async #results(
    pages: readonly PageMatch[],
    ranked: readonly number[],
    { after, words, expander }: { after: number; words: readonly QueryWord[]; expander: AbbreviationExpander },
  ): Promise<Result[]> {
    const first = Math.max(0, after - pages.length);
    const numbers = ranked.slice(first, after + resultsAtATime - pages.length);
    const chunks = await Promise.all(
      [...new Set(numbers.map(format.chunkOf))].map((chunk) =>
        this.#file<format.SearchCard[]>(format.cardsFile(chunk)),
      ),
    );
    const cards = new Map(chunks.flatMap((chunk) => chunk ?? []).map((card) => [card[0], card]));
    const results = numbers
      .map((number) => cards.get(number))
      .filter((card) => card !== undefined)
      .map((card) => ({ card, score: matchName(words, expander.inText(card[1])).score }))
      .map(({ card, score }) => ({ score, result: { kind: 'article' as const, card } }));
    const mixed = [
      ...(after === 0 ? pages.map((page) => ({ score: page.score, result: pageResult(page) })) : []),
      ...results,
    ];
    return (words.length > 0 ? mixed.sort((a, b) => b.score - a.score) : mixed).map(({ result }) => result);
  }

  /** Shards of these names in every block, and the postings of the newest articles. */
  async #shards(names: readonly string[], last: number): Promise<LoadedShard[]> {
    const end = format.lastInBlocks(last);
    const blocks = end === 0 ? [] : Array.from({ length: format.blockOf(end) + 1 }, (_, block) => block);
    const ofBlocks = blocks.flatMap((block) => names.map((name) => this.#shard(block, name)));
    const loaded = await Promise.all([...ofBlocks, this.#newest()]);
    return loaded.filter((shard) => shard !== null);
  }

  #shard(block: number, name: string): Promise<LoadedShard | null> {
    const path = format.shardFile(block, name);
    return this.#once(`loaded ${path}`, async () => {
      const shard = await this.#file<format.SearchShard>(path);
      return shard && new LoadedShard(shard, format.beforeBlock(block));
    });
  }

  #newest(): Promise<LoadedShard | null> {
    return this.#once(`loaded ${format.newestFile}`, async () => {
      const newest = await this.#file<format.NewestPostings>(format.newestFile);
      return newest && new LoadedShard(newest.terms, newest.before);
    });
  }

  #file<T>(path: string): Promise<T | null> {
    return this.#once(path, () => this.#read<T>(path));
  }

  /** What failed is asked for again with the next query. */
  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#files.get(name);
    // A name stands for one kind of thing only.
    if (known) return known as Promise<T>;
    const made = make();
    this.#files.set(name, made);
    made.catch(() => this.#files.delete(name));
    return made;
  }
}

function shardsOf(word: QueryWord): string[] {
  const ofPrefix = word.isPrefix ? shardsOfPrefix(word.folded) : [];
  return ofPrefix.length > 0 && ofPrefix.length <= mostPrefixShards ? ofPrefix : [shardOfWord(word.folded)];
}

function pageResult(page: PageMatch): Result {
  return { kind: 'page', ...page };
}
