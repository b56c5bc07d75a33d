import { NumberLists } from './number-lists.ts';
import { PagesByAnswer } from './pages-by-answer.ts';

/**
 * Which pages depend on which answers of the mirror. Answers and pages are numbered, because there are millions of pairs at
 * a hundred thousand articles. The answers of each page are kept; the pages of each answer are made of them when they are
 * first asked for.
 */
export class Dependents {
  readonly #answers = new Map<string, Map<string, number>>();
  #count = 0;
  readonly #readBy = new NumberLists();
  #pages: PagesByAnswer | null = null;

  /** Numbers of the answers of a topic by their members, to be given to {@link answer}. */
  topic(topic: string): Map<string, number> {
    let members = this.#answers.get(topic);
    if (!members) this.#answers.set(topic, (members = new Map<string, number>()));
    return members;
  }

  /**
   * Number of an answer; it is given one when it has none.
   * @param members those of its {@link topic}
   */
  answer(members: Map<string, number>, member: string): number {
    let answer = members.get(member);
    if (answer === undefined) members.set(member, (answer = this.#count++));
    return answer;
  }

  /** Pages that depend on an answer, as long as none is set. */
  on(topic: string, member: string): Iterable<number> {
    const answer = this.#answers.get(topic)?.get(member);
    if (answer === undefined) return [];
    this.#pages ??= new PagesByAnswer(this.#readBy, this.#count);
    return this.#pages.of(answer);
  }

  /** Members of a topic that some page has asked for. */
  members(topic: string): Iterable<string> {
    return this.#answers.get(topic)?.keys() ?? [];
  }

  /** Numbers of the answers that a page depends on, as long as none is set. */
  readBy(page: number): Uint32Array {
    return this.#readBy.of(page);
  }

  /** Says that a page depends on exactly these answers, each named once. */
  set(page: number, answers: readonly number[]): void {
    const before = this.#readBy.of(page);
    if (before.length === answers.length && before.every((answer, place) => answer === answers[place])) return;
    this.#pages?.set(page, before, answers);
    if (this.#pages?.isWorn) this.#pages = null;
    this.#readBy.set(page, answers);
  }
}
