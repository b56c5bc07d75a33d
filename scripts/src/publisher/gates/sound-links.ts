import type { LinkValue } from './link-values.ts';

/** From so many values on they are forgotten together. */
const remembered = 20_000;

/** A link that leads to the same from every page. */
const isAbsolute = /^(?:\/(?!\/)|https?:)/;

/**
 * Values of attributes whose links lead somewhere from every page, so that they need no second look: most pages have most of
 * their links in common.
 */
export class SoundLinks {
  readonly #addresses = new Set<string>();
  readonly #sets = new Set<string>();

  has(value: LinkValue): boolean {
    return this.#of(value).has(value.value);
  }

  /** @param links of the value, each of which leads somewhere from the page that has it */
  add(value: LinkValue, links: readonly string[]): void {
    if (!links.every((link) => isAbsolute.test(link))) return;
    const values = this.#of(value);
    if (values.size >= remembered) values.clear();
    values.add(copyOf(value.value));
  }

  /** What is an address in one attribute is a list of them in the other. */
  #of({ attribute }: LinkValue): Set<string> {
    return attribute === 'srcset' ? this.#sets : this.#addresses;
  }
}

/** A part of a text keeps the whole of it in memory. */
function copyOf(part: string): string {
  return Buffer.from(part).toString();
}
