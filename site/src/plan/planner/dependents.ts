/**
 * Which pages depend on which answers of the mirror. Answers and pages are numbered, because there are millions of pairs at
 * a hundred thousand articles; both directions are kept, so that a page leaves an answer that it no longer reads.
 */
export class Dependents {
  readonly #answers = new Map<string, Map<string, number>>();
  readonly #dependents: number[][] = [];
  readonly #readBy: (Uint32Array | undefined)[] = [];

  /** Number of an answer; it is given one when it has none. */
  answer(topic: string, member: string): number {
    let members = this.#answers.get(topic);
    if (!members) this.#answers.set(topic, (members = new Map<string, number>()));
    let answer = members.get(member);
    if (answer === undefined) {
      answer = this.#dependents.length;
      members.set(member, answer);
      this.#dependents.push([]);
    }
    return answer;
  }

  /** Pages that depend on an answer. */
  on(topic: string, member: string): readonly number[] {
    const answer = this.#answers.get(topic)?.get(member);
    return answer === undefined ? [] : (this.#dependents[answer] ?? []);
  }

  /** Members of a topic that some page has asked for. */
  members(topic: string): Iterable<string> {
    return this.#answers.get(topic)?.keys() ?? [];
  }

  /** Numbers of the answers that a page depends on. */
  readBy(page: number): Iterable<number> {
    return this.#readBy[page] ?? [];
  }

  /** Says that a page depends on exactly these answers. */
  set(page: number, answers: ReadonlySet<number>): void {
    const before = this.#readBy[page];
    const kept = new Set<number>();
    for (const answer of before ?? []) {
      if (answers.has(answer)) kept.add(answer);
      else this.#leave(page, answer);
    }
    for (const answer of answers) if (!kept.has(answer)) this.#dependents[answer]?.push(page);
    this.#readBy[page] = answers.size > 0 ? Uint32Array.from(answers) : undefined;
  }

  #leave(page: number, answer: number): void {
    const pages = this.#dependents[answer];
    const place = pages?.indexOf(page) ?? -1;
    const last = pages?.pop();
    // The order of dependents means nothing: the last takes the place of the one that leaves.
    if (pages && last !== undefined && place < pages.length) pages[place] = last;
  }
}
