import type { FeedItem } from './feed-item.ts';

/** Items by what they are made from: an article stands in several feeds, and few of it change at a time. */
export class RecentItems {
  readonly #limit: number;
  readonly #items = new Map<string, FeedItem>();
  #size = 0;

  /** @param limit characters of the texts that are kept; those of a few thousand articles, if nothing is said */
  constructor(limit = 16_000_000) {
    this.#limit = limit;
  }

  /** @param key names everything that the item is made from */
  get(key: string, make: () => FeedItem): FeedItem {
    const known = this.#items.get(key);
    if (known) return known;
    const item = make();
    this.#items.set(key, item);
    this.#size += item.html.length;
    for (const [oldest, { html }] of this.#items) {
      if (this.#size <= this.#limit) break;
      this.#items.delete(oldest);
      this.#size -= html.length;
    }
    return item;
  }
}
