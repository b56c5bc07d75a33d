/**
 * Values by name, the more recently used half of its room for certain: two maps in turn, of which the older is let go when the
 * younger is full. Counting the uses of each value would cost more than some of them are worth.
 */
export class RecentMap<Value> {
  readonly #half: number;
  #younger = new Map<string, Value>();
  #older = new Map<string, Value>();

  /** @param room how many values are kept at most */
  constructor(room: number) {
    this.#half = Math.ceil(room / 2);
  }

  get(name: string): Value | undefined {
    const value = this.#younger.get(name);
    if (value !== undefined) return value;
    const old = this.#older.get(name);
    return old === undefined ? undefined : this.add(name, old);
  }

  /** @returns the value */
  add(name: string, value: Value): Value {
    if (this.#younger.size >= this.#half) {
      this.#older = this.#younger;
      this.#younger = new Map();
    }
    this.#younger.set(name, value);
    return value;
  }
}
