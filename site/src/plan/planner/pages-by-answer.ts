import type { NumberLists } from './number-lists.ts';

/** When more than this share of the pages were set since, making all anew costs less. */
const shareSetLater = 1 / 4;

/** The pages of each answer, made from the answers of each page, and brought up to date for the pages that are set later. */
export class PagesByAnswer {
  /** Where the pages of each answer begin; those of the last end where the array does. */
  readonly #starts: Uint32Array;
  readonly #pages: Uint32Array;
  readonly #pageCount: number;
  /** Of these pages the array says nothing that counts. */
  readonly #later = new Set<number>();
  readonly #pagesLater = new Map<number, Set<number>>();

  /**
   * @param readBy answers of each page, each named once
   * @param answers how many there are
   */
  constructor(readBy: NumberLists, answers: number) {
    this.#pageCount = readBy.size;
    const ends = new Uint32Array(answers);
    const forEachPair = (work: (page: number, answer: number) => void) => {
      for (let page = 0; page < readBy.size; page++) for (const answer of readBy.of(page)) work(page, answer);
    };
    forEachPair((_, answer) => (ends[answer] = (ends[answer] ?? 0) + 1));
    let end = 0;
    for (let answer = 0; answer < answers; answer++) ends[answer] = end += ends[answer] ?? 0;
    this.#pages = new Uint32Array(end);
    // From the end of each answer's part to its beginning, which then stands where the end was.
    forEachPair((page, answer) => {
      const place = (ends[answer] ?? 0) - 1;
      ends[answer] = place;
      this.#pages[place] = page;
    });
    this.#starts = ends;
  }

  /** Whether so many pages were set since this was made that it should be made anew. */
  get isWorn(): boolean {
    return this.#later.size > this.#pageCount * shareSetLater;
  }

  /** As long as no page is set; one by one, because some answers have half of all pages and who asks may need but one. */
  *of(answer: number): Generator<number> {
    const end = this.#starts[answer + 1] ?? this.#pages.length;
    for (let place = this.#starts[answer] ?? end; place < end; place++) {
      const page = this.#pages[place];
      if (page !== undefined && !this.#later.has(page)) yield page;
    }
    yield* this.#pagesLater.get(answer) ?? [];
  }

  /** Says that a page depends on other answers than before. */
  set(page: number, before: Iterable<number>, answers: Iterable<number>): void {
    if (this.#later.has(page)) for (const answer of before) this.#pagesLater.get(answer)?.delete(page);
    this.#later.add(page);
    for (const answer of answers) {
      const pages = this.#pagesLater.get(answer);
      if (pages) pages.add(page);
      else this.#pagesLater.set(answer, new Set([page]));
    }
  }
}
