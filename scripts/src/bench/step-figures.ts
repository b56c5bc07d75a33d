import { type Figure, figure } from './figure.ts';

/** Collects how long the steps of several runs took, in milliseconds, and sums each step up. */
export class StepFigures {
  readonly #prefix: string;
  readonly #values = new Map<string, number[]>();

  /** @param prefix stands before the names of the steps in the figures */
  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  add(steps: Readonly<Record<string, number>>): void {
    for (const [name, milliseconds] of Object.entries(steps)) {
      this.#values.set(name, [...(this.#values.get(name) ?? []), milliseconds]);
    }
  }

  figures(): Record<string, Figure> {
    return Object.fromEntries(
      [...this.#values].map(([name, values]) => [`${this.#prefix}${name}`, figure('ms', values)]),
    );
  }
}
