/** Keeps what was asked for lately by its key; nothing in it is ever missing, because it is made again. */
export class Recent<V> {
  readonly #limit: number;
  readonly #values = new Map<string, V>();

  /** @param limit how many are kept; when there are as many, all are let go */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    return this.#values.get(key);
  }

  put(key: string, value: V): V {
    if (this.#values.size >= this.#limit) this.#values.clear();
    this.#values.set(key, value);
    return value;
  }
}
