import type { RenderedKind } from '../plan-page.ts';
import { fileOf, renderedKinds } from '../plan-page.ts';
import { byCodeUnits } from '../order.ts';
import { Claims } from './claims.ts';

/** A page that is planned, without what it is made from. */
export interface PageEntry {
  readonly kind: RenderedKind;
  /** Name of the page within its kind. */
  readonly name: string;
  readonly path: string;
  readonly cacheKey: string;
}

/** Numbers of what is planned besides pages, and depends on answers like a page. */
export const chromeNumber = 0;
export const redirectsNumber = 1;

const ranks = new Map(renderedKinds.map(({ kind }, rank) => [kind, rank]));

/** Every planned page by its number, by its name, and by the file that it has. */
export class PageTable {
  readonly #numbers = new Map<RenderedKind, Map<string, number>>(renderedKinds.map(({ kind }) => [kind, new Map()]));
  readonly #entries: (PageEntry | undefined)[] = [undefined, undefined];
  readonly #free: number[] = [];
  readonly claims = new Claims((a, b) => this.#isBefore(a, b));

  /** How many pages are planned, about: those that went and gave no other their number are counted as well. */
  get size(): number {
    return this.#entries.length;
  }

  number(kind: RenderedKind, name: string): number | undefined {
    return this.#numbers.get(kind)?.get(name);
  }

  entry(number: number): PageEntry | undefined {
    return this.#entries[number];
  }

  /** The page that has a file. */
  at(file: string): PageEntry | undefined {
    const number = this.claims.holder(file);
    return number === null ? undefined : this.#entries[number];
  }

  /** How many pages of a kind have their address. */
  count(kind: RenderedKind): number {
    let losers = 0;
    for (const [, ...others] of this.claims.contested()) {
      for (const other of others) if (this.#entries[other]?.kind === kind) losers++;
    }
    return (this.#numbers.get(kind)?.size ?? 0) - losers;
  }

  pathsOf(kind: RenderedKind): string[] {
    const numbers = [...(this.#numbers.get(kind)?.values() ?? [])];
    return numbers.map((number) => this.#entries[number]?.path).filter((path) => path !== undefined);
  }

  names(kind: RenderedKind): Iterable<string> {
    return this.#numbers.get(kind)?.keys() ?? [];
  }

  /** Enters a page, in the place of what stood under its name. @returns its number */
  put(entry: PageEntry): number {
    const { kind, name, path } = entry;
    const number = this.number(kind, name) ?? this.#free.pop() ?? this.#entries.length;
    const before = this.#entries[number];
    this.#entries[number] = entry;
    this.#numbers.get(kind)?.set(name, number);
    if (before?.path === path) return number;
    if (before) this.claims.leave(fileOf(before.path), number);
    this.claims.claim(fileOf(path), number);
    return number;
  }

  remove(number: number): void {
    const entry = this.#entries[number];
    if (!entry) return;
    this.claims.leave(fileOf(entry.path), number);
    this.#numbers.get(entry.kind)?.delete(entry.name);
    this.#entries[number] = undefined;
    this.#free.push(number);
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (!one || !other) return one !== undefined;
    return ((ranks.get(one.kind) ?? 0) - (ranks.get(other.kind) ?? 0) || byCodeUnits(one.name, other.name)) < 0;
  }
}
