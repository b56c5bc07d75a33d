import { setTimeout as sleep } from 'node:timers/promises';

/** Pages a second that a reader asks for, about. */
const pause = 20;

/** Goes through the articles of a site while it is being changed. */
export class Reader {
  readonly #site: string;
  /** Milliseconds until each page was there whole. */
  readonly answers: number[] = [];
  /** Answers that were no page. */
  failures = 0;

  constructor(site: string) {
    this.#site = site;
  }

  /** Reads until the signal. */
  async read(signal: AbortSignal): Promise<void> {
    const pages = await this.#pages();
    for (let number = 0; !signal.aborted; number += 1) {
      const began = performance.now();
      const response = await fetch(pages[number % pages.length] ?? this.#site);
      await response.arrayBuffer();
      if (response.ok) this.answers.push(performance.now() - began);
      else this.failures += 1;
      await sleep(pause);
    }
  }

  /** Every address in the first sitemap that the index names. */
  async #pages(): Promise<string[]> {
    const [first] = await this.#locations(`${this.#site}/sitemap-index.xml`);
    return first === undefined ? [] : this.#locations(first);
  }

  async #locations(address: string): Promise<string[]> {
    const text = await (await fetch(address)).text();
    return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, location]) => location ?? []);
  }
}
