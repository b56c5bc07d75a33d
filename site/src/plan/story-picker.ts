import type { ShownCollector } from './plan-reader.ts';

/** Picks articles for one page, so that no story stands on it twice and none that is not published stands on it at all. */
export class StoryPicker {
  readonly #shown: ShownCollector;
  readonly #used: Set<string>;

  /** @param taken stories that the page has already, such as the article itself */
  constructor(shown: ShownCollector, ...taken: readonly string[]) {
    this.#shown = shown;
    this.#used = new Set(taken);
  }

  /** How many stories the page has: a list must be read this much deeper to yield what is wanted. */
  get used(): number {
    return this.#used.size;
  }

  /** The first `count` of these that the page does not have yet; it does from then on. */
  take(ids: Iterable<string>, count: number): string[] {
    const taken: string[] = [];
    if (count <= 0) return taken;
    for (const id of ids) {
      if (this.#used.has(id) || !this.#shown.add('article', id)) continue;
      this.#used.add(id);
      taken.push(id);
      // Asking for one more would make the page depend on it.
      if (taken.length === count) break;
    }
    return taken;
  }
}
