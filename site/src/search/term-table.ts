import { shardOfTerm } from './term-shards.ts';

/** Every term once, by its number, with the shard that it stands in: articles hold numbers, which are small. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #shards: string[] = [];

  number(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
      this.#shards.push(shardOfTerm(term));
    }
    return number;
  }

  term(number: number): string {
    return this.#terms[number] ?? '';
  }

  shard(number: number): string {
    return this.#shards[number] ?? '';
  }
}
