/** The addresses of the pictures and downloads that some page shows. Two files with the same bytes share theirs. */
export class ShownFiles {
  readonly #addresses = new Map<string, readonly string[]>();
  readonly #uses = new Map<string, number>();

  /** Says at which addresses a file is served, at none when no page shows it. @returns those that come or go */
  set(id: string, addresses: readonly string[]): string[] {
    const before = this.#addresses.get(id) ?? [];
    if (addresses.length > 0) this.#addresses.set(id, addresses);
    else this.#addresses.delete(id);
    const came = addresses.filter((address) => this.#count(address, 1) === 1);
    const gone = before.filter((address) => this.#count(address, -1) === 0);
    return [...came, ...gone];
  }

  has(address: string): boolean {
    return this.#uses.has(address);
  }

  /** Every address, in no order. */
  all(): Iterable<string> {
    return this.#uses.keys();
  }

  #count(address: string, difference: 1 | -1): number {
    const uses = (this.#uses.get(address) ?? 0) + difference;
    if (uses > 0) this.#uses.set(address, uses);
    else this.#uses.delete(address);
    return uses;
  }
}
