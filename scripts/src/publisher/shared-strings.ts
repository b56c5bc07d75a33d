/**
 * A set of strings that threads share without a copy of it: a table of their hashes, of 63 bits each. In a set of a million a
 * string that is not there is taken for one that is once in nine million million times.
 */
export class SharedStrings {
  /** What another thread is given to make its own of. */
  readonly memory: SharedArrayBuffer;
  /** Pairs of words: a hash, or two zeros where there is none. */
  readonly #table: Uint32Array;
  readonly #mask: number;

  constructor(memory: SharedArrayBuffer) {
    this.memory = memory;
    this.#table = new Uint32Array(memory);
    this.#mask = this.#table.length / 2 - 1;
  }

  static of(strings: readonly string[]): SharedStrings {
    // Half of the table stays empty, so that few places are looked at until one is found.
    const places = 2 ** Math.ceil(Math.log2(strings.length * 2 + 2));
    const shared = new SharedStrings(new SharedArrayBuffer(places * 2 * Uint32Array.BYTES_PER_ELEMENT));
    for (const string of strings) shared.#add(string);
    return shared;
  }

  has(string: string): boolean {
    const [high, low] = hashOf(string);
    const place = this.#placeOf(high, low);
    return this.#table[place] === high && this.#table[place + 1] === low;
  }

  #add(string: string): void {
    const [high, low] = hashOf(string);
    const place = this.#placeOf(high, low);
    this.#table[place] = high;
    this.#table[place + 1] = low;
  }

  /** Where a hash stands, or else the empty place for it. */
  #placeOf(high: number, low: number): number {
    for (let place = low & this.#mask; ; place = (place + 1) & this.#mask) {
      const at = place * 2;
      const isEmpty = this.#table[at] === 0 && this.#table[at + 1] === 0;
      if (isEmpty || (this.#table[at] === high && this.#table[at + 1] === low)) return at;
    }
  }
}

/** Two words that are never both zero: cyrb53 by bryc (public domain) with the whole of both its halves. */
function hashOf(string: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < string.length; at++) {
    const code = string.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [(high | 1) >>> 0, low >>> 0];
}
