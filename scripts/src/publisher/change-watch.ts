/**
 * Lets the CMS say when it publishes something, so that it need not be asked every second. It is believed for as long as the
 * question is open: one that was answered or broke off means that it must be asked.
 */
export class ChangeWatch {
  readonly #awaitChange: (signal: AbortSignal) => Promise<boolean>;
  readonly #onNews: () => void;
  #open: { readonly revision: number; readonly stop: AbortController } | null = null;

  /** @param awaitChange resolves with whether there is anything new beyond the mirror's revision */
  constructor(awaitChange: (signal: AbortSignal) => Promise<boolean>, onNews: () => void) {
    this.#awaitChange = awaitChange;
    this.#onNews = onNews;
  }

  /** Whether the CMS would have said by now if it had anything beyond this revision. */
  watches(revision: number): boolean {
    return this.#open?.revision === revision;
  }

  /** Has it say when there is anything beyond this revision, which the mirror is at. */
  begin(revision: number): void {
    if (this.watches(revision)) return;
    this.end();
    const open = { revision, stop: new AbortController() };
    this.#open = open;
    const close = () => {
      const isOpen = this.#open === open;
      if (isOpen) this.#open = null;
      return isOpen;
    };
    this.#awaitChange(open.stop.signal).then(
      (isNews) => close() && isNews && this.#onNews(),
      // Whoever asks next is told what is wrong.
      () => close(),
    );
  }

  end(): void {
    this.#open?.stop.abort();
    this.#open = null;
  }
}
