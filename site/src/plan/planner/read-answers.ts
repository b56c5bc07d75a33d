/** The answers that what is being planned has read so far, each once: a set of small numbers that is filled and emptied often. */
export class ReadAnswers {
  readonly #answers: number[] = [];
  /** For each answer the round in which it was added last. */
  #rounds = new Uint32Array(1024);
  #round = 1;

  add(answer: number): void {
    if (answer >= this.#rounds.length) this.#grow(answer);
    if (this.#rounds[answer] === this.#round) return;
    this.#rounds[answer] = this.#round;
    this.#answers.push(answer);
  }

  /** In the order in which they were added; it changes with the next that is. */
  get all(): readonly number[] {
    return this.#answers;
  }

  clear(): void {
    this.#answers.length = 0;
    this.#round++;
  }

  #grow(answer: number): void {
    const rounds = new Uint32Array(answer * 2);
    rounds.set(this.#rounds);
    this.#rounds = rounds;
  }
}
