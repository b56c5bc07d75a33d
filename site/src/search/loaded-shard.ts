import { foldWord } from './fold-word.ts';
import type { QueryWord } from './query-words.ts';
import type { SearchShard } from './search-format.ts';
import { matchOf } from './word-match.ts';

interface ShardTerm {
  readonly text: string;
  readonly folded: string;
  readonly postings: string;
}

/** A shard that was fetched, its terms folded once. */
export class LoadedShard {
  readonly #terms: readonly ShardTerm[];
  readonly #shard: SearchShard;
  /** What its postings count from. */
  readonly before: number;

  constructor(shard: SearchShard, before: number) {
    this.#shard = shard;
    this.#terms = Object.entries(shard).map(([text, postings]) => ({ text, folded: foldWord(text), postings }));
    this.before = before;
  }

  /** Postings of the words that meet the one asked for, each with how well. */
  *matching(word: QueryWord): Generator<readonly [match: number, postings: string]> {
    for (const { text, folded, postings } of this.#terms) {
      const match = matchOf(word, text, folded);
      if (match > 0) yield [match, postings];
    }
  }

  /** Postings of what can be filtered by. */
  filtered(term: string): string {
    return Object.hasOwn(this.#shard, term) ? (this.#shard[term] ?? '') : '';
  }
}
