/** Adds up how long each step takes, in milliseconds, rounded to a hundredth. */
export class StepClock {
  readonly #steps = new Map<string, number>();

  /** Runs a step and counts its time, whether it succeeds or not. */
  async time<T>(step: string, work: () => T | Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.add(step, performance.now() - started);
    }
  }

  add(step: string, milliseconds: number): void {
    this.#steps.set(step, Math.round(((this.#steps.get(step) ?? 0) + milliseconds) * 100) / 100);
  }

  get steps(): Record<string, number> {
    return Object.fromEntries(this.#steps);
  }
}
