import type { DeadLinks } from './dead-links.ts';
import type { Log } from './publisher-log.ts';

/** How many are told at once, in the status and in the log: nobody reads more, and the CMS waits for the status. */
export const warningsTold = 50;

/** What an editor should mend though nothing is refused for it: for the status as it stands, for the log when it is new. */
export class Warnings {
  readonly #deadLinks: DeadLinks;
  readonly #log: Log;
  #problems: readonly string[] = [];

  constructor(deadLinks: DeadLinks, log: Log) {
    this.#deadLinks = deadLinks;
    this.#log = log;
  }

  /** @param problems all that the plan has to say now */
  planned(problems: readonly string[]): void {
    const known = new Set(this.#problems);
    this.#problems = problems;
    const links = this.#deadLinks
      .takeNews()
      .map(({ address, page }) => `${page} links to ${shown(address)}, which is not there`);
    const news = [...problems.filter((problem) => !known.has(problem)), ...links];
    for (const line of firstOf(news)) this.#log(`warning: ${line}`);
  }

  /** @param first what matters more than what the plan and the pages have to say */
  list(first: readonly string[] = []): string[] {
    const report = this.#deadLinks.report();
    const links = report.slice(0, warningsTold).map(({ address, pages, example }) => {
      const where = pages === 1 ? `${example} links to it` : `${pages} pages link to it, such as ${example}`;
      return `${shown(address)} is not there, but ${where}`;
    });
    const others = [...first, ...this.#problems];
    return firstOf([...others, ...links], others.length + report.length);
  }
}

function firstOf(lines: readonly string[], count = lines.length): string[] {
  if (count <= warningsTold) return [...lines];
  const told = lines.slice(0, warningsTold - 1);
  return [...told, `and ${count - told.length} more`];
}

/** An address as people write it. */
function shown(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
