/** Nudges fold: however many come while the publisher works, it looks once more. */
export class Nudges {
  #firstAt: number | null = null;
  #wake: (() => void) | null = null;

  nudge(): void {
    this.#firstAt ??= performance.now();
    this.#wake?.();
  }

  /** Whether one has come and was not taken yet. */
  get isWaiting(): boolean {
    return this.#firstAt !== null;
  }

  /** Takes what has come; milliseconds since the first of them, or null when none has. */
  take(): number | null {
    const waited = this.#firstAt === null ? null : performance.now() - this.#firstAt;
    this.#firstAt = null;
    return waited;
  }

  /** Waits for a nudge, at most so many milliseconds; not at all when one has come already. */
  wait(milliseconds: number): Promise<void> {
    if (this.#firstAt !== null) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#wake = done;
    });
  }
}
