import type { Chrome } from '../page-kind.ts';
import { fileOf } from '../plan-page.ts';
import type { PlannedFile } from '../planned-page.ts';
import { Dependents } from './dependents.ts';
import { MovedAddresses } from './moved-addresses.ts';
import { chromeNumber, type PageEntry, PageTable } from './page-table.ts';
import { ReadAnswers } from './read-answers.ts';
import { ShownFiles } from './shown-files.ts';

/** A whole plan in memory, small: what pages are made from is not kept. */
export class PlanState {
  chrome: Chrome | null = null;
  readonly pages = new PageTable();
  readonly dependents = new Dependents();
  /** Of the pass that is under way: it has room for each answer, which to make for every pass would take longer than a small one. */
  readonly read = new ReadAnswers();
  readonly moved = new MovedAddresses();
  readonly shown = new ShownFiles();
  /** Texts for the static server and for hosts, by their path. */
  readonly hostFiles = new Map<string, PlannedFile>();
  /** documentIds of library files, by the number of the answer that is their face. */
  readonly libraryFiles = new Map<number, string>();
  readonly #problems = new Map<string, readonly string[]>();

  /** Whether a page that stands in the release, or the chrome, shows a document by its face. */
  isShown(topic: string, id: string): boolean {
    for (const number of this.dependents.on(topic, id)) {
      const entry = this.pages.entry(number);
      if (entry ? this.pages.claims.holder(fileOf(entry.path)) === number : number === chromeNumber) return true;
    }
    return false;
  }

  /** Pages that want the same address, the one that has it first. */
  *contested(): Generator<PageEntry[]> {
    for (const numbers of this.pages.claims.contested()) {
      yield numbers.map((number) => this.pages.entry(number)).filter((entry) => entry !== undefined);
    }
  }

  get problems(): string[] {
    return [...this.#problems.values()].flat();
  }

  /** @param of what has these problems; they take the place of those that it had */
  setProblems(of: string, problems: readonly string[]): void {
    if (problems.length > 0) this.#problems.set(of, problems);
    else this.#problems.delete(of);
  }
}
