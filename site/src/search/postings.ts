/** An article in which a term stands, and whether it stands in the title. */
export interface Posting {
  readonly number: number;
  readonly inTitle: boolean;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map(Array.from(digits, (digit, value) => [digit, value]));
const payload = 5;
const more = 1 << payload;

/**
 * Writes postings as text: each the distance from the one before and a bit for the title, five bits a letter as source maps
 * do. Text is packed by every web server, and nearly as well as bytes would be.
 */
export class PostingsWriter {
  #last: number;
  #text = '';

  /** @param before the number before the first that may come */
  constructor(before: number) {
    this.#last = before;
  }

  /** @param number higher than the one before */
  add(number: number, inTitle: boolean): void {
    let value = (number - this.#last - 1) * 2 + (inTitle ? 1 : 0);
    this.#last = number;
    while (value >= more) {
      this.#text += digits.charAt((value % more) + more);
      value = Math.floor(value / more);
    }
    this.#text += digits.charAt(value);
  }

  get text(): string {
    return this.#text;
  }
}

/** @param before what the writer was given */
export function* readPostings(text: string, before: number): Generator<Posting> {
  let number = before;
  let value = 0;
  let scale = 1;
  for (const digit of text) {
    const part = valueOf.get(digit) ?? 0;
    value += (part % more) * scale;
    scale *= more;
    if (part >= more) continue;
    number += Math.floor(value / 2) + 1;
    yield { number, inTitle: value % 2 === 1 };
    value = 0;
    scale = 1;
  }
}
