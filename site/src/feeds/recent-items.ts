/** An article as its feeds print it, in either form: as bytes, which take less room than texts and are not encoded again. */
export interface WrittenItem {
  readonly rss: Uint8Array;
  readonly json: Uint8Array;
  readonly modifiedAt: string;
}

/** Items by what they are made from: an article stands in several feeds, and few of it change at a time. */
export class RecentItems {
  readonly #limit: number;
  readonly #items = new Map<string, WrittenItem>();
  #size = 0;

  /** @param limit bytes that are kept; those of a few thousand articles, if nothing is said */
  constructor(limit = 32_000_000) {
    this.#limit = limit;
  }

  /** @param key names everything that the item is made from */
  get(key: string, make: () => WrittenItem): WrittenItem {
    const known = this.#items.get(key);
    if (known) return known;
    const item = make();
    this.#items.set(key, item);
    this.#size += sizeOf(item);
    for (const [oldest, each] of this.#items) {
      if (this.#size <= this.#limit) break;
      this.#items.delete(oldest);
      this.#size -= sizeOf(each);
    }
    return item;
  }
}

function sizeOf({ rss, json }: WrittenItem): number {
  return rss.byteLength + json.byteLength;
}
