import type { Mirror } from '../../mirror/mirror.ts';
import { facesOf, type Touched } from '../../mirror/touched.ts';
import type { CacheKeys } from '../cache-key.ts';
import { planChrome } from '../chrome.ts';
import type { KindPlan } from '../kind-plan.ts';
import { PlanFault } from '../plan-fault.ts';
import { fileOf, type KeyedPage, kindsTogether, planPage, type RenderedKind, renderedKinds } from '../plan-page.ts';
import { PlanReader } from '../plan-reader.ts';
import { hostFiles, placeless } from '../plan-release.ts';
import { addressesOfFile } from '../planned-files.ts';
import { planRedirects } from '../redirects.ts';
import { type ReadLog, TrackedIndex } from '../tracked-index.ts';
import { chromeNumber, redirectsNumber } from './page-table.ts';
import type { PlanState } from './plan-state.ts';
import type { ReadAnswers } from './read-answers.ts';

interface PassOptions {
  readonly mirror: Mirror;
  readonly siteUrl: string;
  readonly asOf: string;
  readonly keys: CacheKeys;
  /** Gets each page as it is planned. */
  readonly planned: (page: KeyedPage) => void;
}

const fileFaces = facesOf('file');

/** Brings a plan to the mirror as it is: all of it, or what depends on touched answers. */
export class PlanPass {
  readonly #changed: Set<string>;
  readonly #state: PlanState;
  readonly #options: PassOptions;
  readonly #reader: PlanReader;
  /** Answers that what is being planned has read so far. */
  readonly #read: ReadAnswers;
  /** Library files that may be shown no longer, for the first time, or at other addresses. */
  readonly #libraryFiles = new Set<string>();
  #redirectsAreTouched = false;
  #isWhole = false;

  /** @param changed takes the files of the release that may differ from before */
  constructor(state: PlanState, changed: Set<string>, options: PassOptions) {
    this.#state = state;
    this.#read = state.read;
    // A pass that did not come to its end has left some.
    this.#read.clear();
    this.#changed = changed;
    this.#options = options;
    const log: ReadLog = {
      topic: (topic) => this.#noteIn(topic),
      again: (answer) => this.#read.add(answer),
    };
    this.#reader = new PlanReader(new TrackedIndex(options.mirror.index, options.asOf, log));
  }

  everything(): void {
    this.#isWhole = true;
    this.#options.mirror.index.whole(() => this.#everything());
  }

  #everything(): void {
    this.#planChrome();
    for (const kinds of kindsTogether) {
      const names = new Map(kinds.map((kind) => [kind, this.#namesOf(kind)]));
      for (const name of new Set([...names.values()].flatMap((ofKind) => [...ofKind]))) {
        for (const [kind, ofKind] of names) if (ofKind.has(name)) this.#planPage(kind, name);
      }
    }
    this.#planRedirects();
    for (const id of this.#state.libraryFiles.values()) this.#libraryFiles.add(id);
    this.#finish();
  }

  /** Names of all pages that there may be, and of those that there were. */
  #namesOf(kind: KindPlan<RenderedKind>): ReadonlySet<string> {
    return new Set([...kind.names(this.#options.mirror.index), ...this.#state.pages.names(kind.kind)]);
  }

  touched(touched: Touched): void {
    const { pages, dependents } = this.#state;
    const numbers = new Set<number>();
    for (const [topic, member] of touched) {
      for (const number of dependents.on(topic, member)) numbers.add(number);
      if (topic === fileFaces) this.#libraryFiles.add(member);
    }
    if (numbers.has(chromeNumber) && this.#planChrome()) return this.everything();
    // Taken down first: planning one gives the number of a page that goes to one that comes.
    const known = [...numbers].map((number) => pages.entry(number)).filter((entry) => entry !== undefined);
    const byKind = Map.groupBy(known, ({ kind }) => kind);
    const planKnown = () => {
      for (const kind of renderedKinds) for (const { name } of byKind.get(kind.kind) ?? []) this.#planPage(kind, name);
    };
    // For more than a share of all pages it is cheaper to read whole lists.
    if (known.length * 4 > pages.size) this.#options.mirror.index.whole(planKnown);
    else planKnown();
    for (const kind of renderedKinds) {
      for (const [topic, member] of touched) {
        for (const name of kind.namesTouchedBy(topic, member, this.#options.mirror.index)) {
          if (pages.number(kind.kind, name) === undefined) this.#planPage(kind, name);
        }
      }
    }
    if (numbers.has(redirectsNumber) || this.#redirectsAreTouched) this.#planRedirects();
    this.#finish();
  }

  /** @returns whether the chrome, and with it every page, is another than before */
  #planChrome(): boolean {
    const before = this.#state.chrome;
    const chrome = planChrome(this.#reader);
    this.#dependOnRead(chromeNumber);
    if (before && JSON.stringify(before) === JSON.stringify(chrome)) return false;
    this.#state.chrome = chrome;
    return true;
  }

  #planPage(kind: KindPlan<RenderedKind>, name: string): void {
    const { pages } = this.#state;
    const problems: string[] = [];
    const keyed = planned({ kind: kind.kind, name }, () =>
      planPage(kind, name, this.#context(problems), this.#options.keys),
    );
    this.#state.setProblems(`${kind.kind} ${name}`, problems);
    const known = pages.number(kind.kind, name);
    const before = known === undefined ? undefined : pages.entry(known);
    if (keyed) {
      this.#options.planned(keyed);
      const { path, cacheKey } = keyed.page;
      const number = pages.put({ kind: kind.kind, name, path, cacheKey });
      this.#dependOnRead(number);
      if (before?.cacheKey !== cacheKey) this.#changed.add(fileOf(path));
      if (before?.path === path) return;
      this.#comesOrGoes(path);
    } else {
      this.#read.clear();
      if (known === undefined) return;
      this.#dependOnRead(known);
      pages.remove(known);
    }
    if (before) this.#comesOrGoes(before.path);
  }

  /** Another page may have the file before or after: which pictures are shown may then be others. */
  #comesOrGoes(path: string): void {
    const file = fileOf(path);
    this.#changed.add(file);
    if (this.#state.moved.dependsOn(file)) this.#redirectsAreTouched = true;
    for (const number of this.#state.pages.claims.of(file)) this.#lookAtFilesOf(number);
  }

  #planRedirects(): void {
    const { pages, moved } = this.#state;
    const asked = new Set<string>();
    const isPage = (path: string) => {
      asked.add(path);
      return pages.at(fileOf(path)) !== undefined;
    };
    const problems: string[] = [];
    const redirects = planned({ kind: 'list of redirects', name: '' }, () =>
      planRedirects(this.#context(problems), isPage),
    );
    this.#dependOnRead(redirectsNumber);
    this.#state.setProblems('redirects', problems);
    const { keys } = this.#options;
    for (const file of moved.set(redirects, asked, keys, (each) => pages.at(each) !== undefined))
      this.#changed.add(file);
    for (const file of hostFiles(redirects, keys)) {
      if (this.#state.hostFiles.get(file.file)?.key !== file.key) this.#changed.add(file.file);
      this.#state.hostFiles.set(file.file, file);
    }
  }

  #finish(): void {
    const { mirror } = this.#options;
    for (const id of this.#libraryFiles) {
      const ref = this.#state.isShown(fileFaces, id) ? mirror.index.file(id) : null;
      const addresses = ref ? addressesOfFile(mirror, ref) : [];
      for (const address of this.#state.shown.set(id, addresses)) this.#changed.add(address.slice(1));
    }
    const lines = mirror.index.withoutPosition().map(({ article, list }) => placeless(article, list));
    this.#state.setProblems('placeless', lines);
  }

  #context(problems: string[]) {
    const { mirror, siteUrl } = this.#options;
    const { chrome } = this.#state;
    if (!chrome) throw new TypeError('The chrome is planned before the pages.');
    return { mirror, reader: this.#reader, chrome, siteUrl, problem: (line: string) => problems.push(line) };
  }

  #noteIn(topic: string): (member: string) => number {
    const { dependents, libraryFiles } = this.#state;
    const members = dependents.topic(topic);
    return (member) => {
      const answer = dependents.answer(members, member);
      if (topic === fileFaces) libraryFiles.set(answer, member);
      this.#read.add(answer);
      return answer;
    };
  }

  /** Enters what was read since the last time as what this depends on. */
  #dependOnRead(number: number): void {
    this.#lookAtFilesOf(number);
    this.#state.dependents.set(number, this.#read.all);
    this.#lookAtFilesOf(number);
    this.#read.clear();
  }

  #lookAtFilesOf(number: number): void {
    // All files are looked at in the end.
    if (this.#isWhole) return;
    for (const answer of this.#state.dependents.readBy(number)) {
      const id = this.#state.libraryFiles.get(answer);
      if (id !== undefined) this.#libraryFiles.add(id);
    }
  }
}

/** @throws {PlanFault} when the work fails */
function planned<T>(page: { readonly kind: string; readonly name: string }, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new PlanFault(page, error);
  }
}
