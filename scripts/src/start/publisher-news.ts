import { publisherStatus } from '@loa/shared-types/publisher-status';

/** What the publisher said last of the step it is in, for people who wait for it. */
export class PublisherNews {
  readonly #url: string;
  #latest = '';

  constructor(origin: string) {
    this.#url = `${origin}/status`;
  }

  /** The last answer, and the question for the next one. */
  latest(): string {
    void this.#ask();
    return this.#latest;
  }

  async #ask(): Promise<void> {
    try {
      const { state, problem } = publisherStatus.parse(await (await fetch(this.#url)).json());
      this.#latest = problem ? `${state}: ${problem.message}` : state;
    } catch (error) {
      this.#latest = `the publisher does not answer (${error instanceof Error ? error.message : String(error)})`;
    }
  }
}
