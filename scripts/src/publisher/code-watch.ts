import { siteVersion } from '@loa/site';

/** Digesting the code costs some ten milliseconds: rarely enough to be nothing, often enough for who just deployed. */
const interval = 10_000;

/** Notices that the site's code on the disk is another than the one that this process runs. */
export class CodeWatch {
  readonly #siteUrl: string;
  readonly #running: string;
  #found: string;
  #nextLook = performance.now() + interval;

  /** @param running the version that this process runs */
  constructor(siteUrl: string, running: string) {
    this.#siteUrl = siteUrl;
    this.#running = running;
    this.#found = running;
  }

  /** Looks at the disk, every ten seconds at most; to be called when there is nothing else to do. */
  look(): void {
    if (performance.now() < this.#nextLook) return;
    this.#found = siteVersion(this.#siteUrl);
    this.#nextLook = performance.now() + interval;
  }

  /** @throws when the last look found another version: plan and pages come of the code that a process loaded at its start */
  check(): void {
    // It may have been put back.
    if (this.#found !== this.#running) this.look();
    if (this.#found === this.#running) return;
    const versions = `from version ${this.#running} to ${this.#found}`;
    throw new Error(`The code of the site changed since the publisher started, ${versions}: start the publisher again`);
  }
}
