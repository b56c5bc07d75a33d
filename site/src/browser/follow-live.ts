import { reconcile } from './reconcile.ts';

/** Milliseconds between two questions while all is well, and at most while the server does not answer. */
const interval = 6_000;
const longestInterval = 60_000;

/**
 * Keeps the ticker of a live article as its small file has it, until that says that the live has ended. Nothing is asked
 * while the tab is hidden.
 * @param ticker names the file in `data-follow` and carries the state of the live in `data-state`
 * @param announce tells screen readers what has come
 */
export function followLive(ticker: HTMLElement, announce: (text: string) => void): void {
  let wait = interval;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let known = '';

  async function update(): Promise<void> {
    // The browser asks with the entity tag that it has, so that an unchanged file costs no body.
    const response = await fetch(ticker.dataset['follow'] ?? '', { cache: 'no-cache' });
    if (!response.ok) throw new Error(`The ticker's file answers ${response.status}.`);
    const text = await response.text();
    if (text === known) return;
    known = text;
    const next = new DOMParser().parseFromString(text, 'text/html').getElementById(ticker.id);
    if (!next) throw new Error("The ticker's file has no ticker.");
    const entries = () => [...ticker.querySelectorAll('.live-entry')];
    const before = new Set(entries().map(({ id }) => id));
    ticker.dataset['state'] = next.dataset['state'];
    reconcile(ticker, next);
    const [newest, ...others] = entries().filter(({ id }) => !before.has(id));
    if (newest) announce(announcement(newest, others.length + 1));
  }

  function hasEnded(): boolean {
    return ticker.dataset['state'] === 'ended';
  }

  async function ask(): Promise<void> {
    if (isAsking || hasEnded()) return;
    isAsking = true;
    try {
      await update();
      wait = interval;
    } catch {
      // A phone loses its network and finds it again: the page stays as it is, and is asked for less often.
      wait = Math.min(wait * 2, longestInterval);
    }
    isAsking = false;
    if (hasEnded()) end();
    else plan();
  }

  function end(): void {
    document.removeEventListener('visibilitychange', lookAgain);
    for (const label of document.querySelectorAll('.article-header .label--running'))
      label.classList.remove('label--running');
  }

  function plan(): void {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') timer = setTimeout(() => void ask(), wait);
  }

  function lookAgain(): void {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') void ask();
  }

  document.addEventListener('visibilitychange', lookAgain);
  plan();
}

function announcement(newest: Element, count: number): string {
  const title =
    newest.querySelector('h3')?.textContent ?? newest.querySelector('p:not(.live-entry__time)')?.textContent;
  return `${count} diễn biến mới${title ? `: ${title}` : ''}`;
}
