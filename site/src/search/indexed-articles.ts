import { places, PostingsWriter } from './postings.ts';
import { beforeBlock, lastInBlocks, type NewestPostings, type SearchShard } from './search-format.ts';
import { TermTable } from './term-table.ts';

/** An article in the index: its place among all articles, its year, and its terms. */
interface IndexedArticle {
  readonly number: number;
  readonly year: number;
  /** Numbers of terms times {@link places}, with the place of each in the title added; ascending. */
  readonly terms: Uint32Array;
}

interface PostingsRange {
  readonly before: number;
  readonly end: number;
  /** The number that postings count from. */
  readonly counted: number;
  /** Shards of the terms that are wanted, null for all. */
  readonly wanted: ReadonlySet<string> | null;
}

/** Articles whose terms are gone through before others have their turn. */
const turnLength = 2000;

/** Which of the index's files an article has a say in. */
export interface TermsChange {
  readonly number: number;
  /** Shards of the terms that came, went, or moved in the title. */
  readonly shards: ReadonlySet<string>;
}

/** The terms of every article, from which the files of postings are written. */
export class IndexedArticles {
  readonly #terms = new TermTable();
  readonly #byId = new Map<string, IndexedArticle>();
  readonly #byNumber: (IndexedArticle | undefined)[] = [];

  /** Number of the newest article, 0 when there is none. */
  get last(): number {
    return Math.max(0, this.#byNumber.length - 1);
  }

  /** First and last year of an article, or null when there is none. */
  get years(): readonly [number, number] | null {
    let first = Infinity;
    let last = -Infinity;
    for (const { year } of this.#byId.values()) {
      first = Math.min(first, year);
      last = Math.max(last, year);
    }
    return first > last ? null : [first, last];
  }

  number(id: string): number | null {
    return this.#byId.get(id)?.number ?? null;
  }

  /** Puts an article in the place of what it was; one with another number must be removed first. */
  put(id: string, number: number, year: number, terms: ReadonlyMap<string, number>): TermsChange {
    const coded = Uint32Array.from(terms, ([term, place]) => this.#terms.number(term) * places + place).sort();
    const before = this.#byId.get(id);
    const article = { number, year, terms: coded };
    this.#byId.set(id, article);
    this.#byNumber[number] = article;
    return { number, shards: this.#differingShards(before?.terms, coded) };
  }

  remove(id: string): TermsChange | null {
    const before = this.#byId.get(id);
    if (!before) return null;
    this.#byId.delete(id);
    this.#byNumber[before.number] = undefined;
    while (this.#byNumber.length > 0 && this.#byNumber.at(-1) === undefined) this.#byNumber.pop();
    return { number: before.number, shards: this.#differingShards(before.terms, undefined) };
  }

  /** Postings of a block by shard, of these shards alone. Yields wherever others may have their turn. */
  *shardsOfBlock(block: number, wanted: ReadonlySet<string>): Generator<void, Map<string, SearchShard>> {
    const first = beforeBlock(block);
    const end = Math.min(lastInBlocks(this.last), beforeBlock(block + 1));
    const postings = new Map<number, PostingsWriter>();
    for (let before = first; before < end; before += turnLength) {
      this.#addPostings(postings, { before, end: Math.min(end, before + turnLength), counted: first, wanted });
      yield;
    }
    const shards = new Map<string, Record<string, string>>();
    for (const [number, writer] of postings) {
      const name = this.#terms.shard(number);
      let shard = shards.get(name);
      if (!shard) shards.set(name, (shard = {}));
      shard[this.#terms.term(number)] = writer.text;
    }
    return shards;
  }

  /** Postings of the newest articles, which stand in no block yet. */
  newest(): NewestPostings {
    const before = lastInBlocks(this.last);
    const postings = new Map<number, PostingsWriter>();
    this.#addPostings(postings, { before, end: this.last, counted: before, wanted: null });
    const terms = Object.fromEntries(Array.from(postings, ([number, { text }]) => [this.#terms.term(number), text]));
    return { before, terms };
  }

  /** Adds the postings of the articles after `before` up to `end`, by the numbers of their terms. */
  #addPostings(writers: Map<number, PostingsWriter>, { before, end, counted, wanted }: PostingsRange): void {
    for (let number = before + 1; number <= end; number++) {
      for (const code of this.#byNumber[number]?.terms ?? []) {
        const term = Math.floor(code / places);
        if (wanted && !wanted.has(this.#terms.shard(term))) continue;
        let writer = writers.get(term);
        if (!writer) writers.set(term, (writer = new PostingsWriter(counted)));
        writer.add(number, code % places);
      }
    }
  }

  #differingShards(before: Uint32Array | undefined, after: Uint32Array | undefined): Set<string> {
    const had = new Set(before);
    const has = new Set(after);
    const differing = [...[...had].filter((code) => !has.has(code)), ...[...has].filter((code) => !had.has(code))];
    return new Set(differing.map((code) => this.#terms.shard(Math.floor(code / places))));
  }
}
