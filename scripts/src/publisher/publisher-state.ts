import type { PublisherStatus } from '@loa/shared-types/publisher-status';

export type PublisherState = PublisherStatus['state'];

/** Where a pass begins: whatever came of the one before, the CMS is asked again, and an operator may choose a release. */
const beginnings = ['syncing', 'planning', 'activating'] as const;
const results = ['live', 'held', 'idle', 'failed'] as const;

/** What may follow what. Every step may fail, and a pass that finds nothing to do goes straight to its result. */
const followers: Record<PublisherState, readonly PublisherState[]> = {
  idle: [...beginnings, ...results],
  syncing: ['planning', 'activating', ...results],
  planning: ['rendering', ...results],
  rendering: ['planning', 'verifying', ...results],
  verifying: ['activating', ...results],
  activating: ['syncing', 'planning', ...results],
  live: [...beginnings, ...results],
  failed: [...beginnings, ...results],
  held: [...beginnings, ...results],
};

/** The publisher's state and since when; refuses a step that makes no sense. */
export class StateMachine {
  #state: PublisherState = 'idle';
  #since = new Date();

  get state(): PublisherState {
    return this.#state;
  }

  get since(): Date {
    return this.#since;
  }

  /** @throws TypeError when `next` cannot follow the present state */
  enter(next: PublisherState): void {
    if (next === this.#state) return;
    if (!followers[this.#state].includes(next))
      throw new TypeError(`A publisher that is ${this.#state} cannot become ${next}.`);
    this.#state = next;
    this.#since = new Date();
  }
}
