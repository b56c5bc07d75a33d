/** Which page has a file that several want: the one whose rank is lowest. */
export class Claims {
  /** One page, as nearly always, or all that want the file. */
  readonly #pages = new Map<string, number | number[]>();
  readonly #contested = new Set<string>();
  readonly #isBefore: (a: number, b: number) => boolean;

  /** @param isBefore a total order of pages */
  constructor(isBefore: (a: number, b: number) => boolean) {
    this.#isBefore = isBefore;
  }

  /** The page that has a file. */
  holder(file: string): number | null {
    const pages = this.#pages.get(file);
    if (pages === undefined || typeof pages === 'number') return pages ?? null;
    return pages.reduce<number | null>(
      (first, page) => (first === null || this.#isBefore(page, first) ? page : first),
      null,
    );
  }

  /** Every file that some page has. */
  files(): Iterable<string> {
    return this.#pages.keys();
  }

  /** The pages of each file that several want, the holder first. */
  *contested(): Generator<number[]> {
    for (const file of this.#contested) yield [...this.of(file)].sort((a, b) => (this.#isBefore(a, b) ? -1 : 1));
  }

  claim(file: string, page: number): void {
    const pages = this.of(file);
    this.#pages.set(file, pages.length === 0 ? page : [...pages, page]);
    if (pages.length > 0) this.#contested.add(file);
  }

  leave(file: string, page: number): void {
    const rest = this.of(file).filter((each) => each !== page);
    const [only] = rest;
    if (only === undefined) this.#pages.delete(file);
    else this.#pages.set(file, rest.length === 1 ? only : rest);
    if (rest.length < 2) this.#contested.delete(file);
  }

  /** The pages that want a file. */
  of(file: string): readonly number[] {
    const pages = this.#pages.get(file);
    if (pages === undefined) return [];
    return typeof pages === 'number' ? [pages] : pages;
  }
}
