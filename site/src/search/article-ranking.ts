import { mayFollow, readPostings } from './postings.ts';
import type { LoadedShard } from './loaded-shard.ts';
import type { QueryWord } from './query-words.ts';

/** What a word in the title is worth beside one elsewhere, and what it is worth more when it follows the one before. */
const inTitle = 2.5;
const following = 1.5;
/** What the newest article is worth beside the oldest, with everything else equal. */
const newness = 0.2;

/** The articles that have one word. */
interface Hits {
  readonly numbers: readonly number[];
  /** By number: how well the best of the words that meet it does, and where in the title that stands. */
  readonly match: Float32Array;
  readonly place: Uint8Array;
}

/** The articles that have a word. */
export function hitsOf(word: QueryWord, shards: readonly LoadedShard[], last: number): Hits {
  const match = new Float32Array(last + 1);
  const place = new Uint8Array(last + 1);
  const numbers: number[] = [];
  for (const shard of shards) {
    for (const [how, postings] of shard.matching(word)) {
      for (const posting of readPostings(postings, shard.before)) {
        const known = match[posting.number];
        // A browser may hold files of two releases: one may know of more articles than the other.
        if (known === undefined) continue;
        if (known === 0) numbers.push(posting.number);
        const isBetter = how > known || (how === known && (place[posting.number] ?? 0) === 0);
        if (!isBetter) continue;
        match[posting.number] = how;
        place[posting.number] = posting.place;
      }
    }
  }
  return { numbers, match, place };
}

/**
 * The articles that have all words, or when none has all, most of them; best first: words that few have count more, and so do
 * those in the title, next to each other, with the accents that were typed.
 * @param allowed by number 1 for those that the filters leave, null without filters
 */
export function rankArticles(words: readonly Hits[], last: number, allowed: Uint8Array | null): number[] {
  const score = new Float32Array(last + 1);
  const count = new Uint8Array(last + 1);
  for (const [index, { numbers, match, place }] of words.entries()) {
    const rarity = Math.log(1 + last / Math.max(1, numbers.length));
    const before = words[index - 1]?.place;
    for (const number of numbers) {
      const here = place[number] ?? 0;
      const worth = (here > 0 ? inTitle : 1) + (mayFollow(before?.[number] ?? 0, here) ? following : 0);
      score[number] = (score[number] ?? 0) + rarity * worth * (match[number] ?? 0);
      count[number] = (count[number] ?? 0) + 1;
    }
  }
  const found: number[] = [];
  let most = Math.ceil(words.length / 2);
  for (let number = last; number > 0; number--) {
    const has = count[number] ?? 0;
    if (has < most || allowed?.[number] === 0) continue;
    if (has > most) found.length = 0;
    most = has;
    found.push(number);
    score[number] = (score[number] ?? 0) * (1 + (newness * number) / last);
  }
  // Without words, what the filters leave stands newest first.
  return words.length === 0 ? found : found.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || b - a);
}
