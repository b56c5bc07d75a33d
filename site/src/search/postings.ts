/** An article in which a term stands. */
export interface Posting {
  readonly number: number;
  /** Which word of the title it is, as {@link titlePlace} counts them; 0 when it is none. */
  readonly place: number;
}

/** Places in a title go around from 1: enough to tell mostly whether two words follow each other, and half as long to say. */
const round = 4;
/** Number of different places, 0 included. */
export const places = round + 1;

/** Place of the word at an index of a title. */
export const titlePlace = (index: number) => (index % round) + 1;

/** Whether two words of a title may stand next to each other, this one before that. */
export const mayFollow = (before: number, after: number) => before > 0 && after === titlePlace(before);

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map(Array.from(digits, (digit, value) => [digit, value]));
const payload = 5;
const more = 1 << payload;

/**
 * Writes postings as text: the distance from the one before and the place in the title as one number, five bits a letter as
 * source maps do. Text is packed by every web server, and nearly as well as bytes would be.
 */
export class PostingsWriter {
  #last: number;
  #text = '';

  /** @param before the number before the first that may come */
  constructor(before: number) {
    this.#last = before;
  }

  /** @param number higher than the one before */
  add(number: number, place: number): void {
    let value = (number - this.#last - 1) * places + place;
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
    number += Math.floor(value / places) + 1;
    yield { number, place: value % places };
    value = 0;
    scale = 1;
  }
}
