/** Lists of numbers by their own number, behind one another in one array: an array for each would take several times as much. */
export class NumberLists {
  #numbers = new Uint32Array(1024);
  /** Where the part of the array begins that nothing has used yet. */
  #end = 0;
  /** How many numbers before that belong to no list any more. */
  #unused = 0;
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];

  /** How many lists there are, those that were left out in between included. */
  get size(): number {
    return this.#starts.length;
  }

  /** A list as it is until the next one is set. */
  of(list: number): Uint32Array {
    const start = this.#starts[list] ?? 0;
    return this.#numbers.subarray(start, start + (this.#lengths[list] ?? 0));
  }

  set(list: number, numbers: readonly number[]): void {
    while (this.#starts.length <= list) {
      this.#starts.push(0);
      this.#lengths.push(0);
    }
    const before = this.#lengths[list] ?? 0;
    if (numbers.length <= before) this.#unused += before - numbers.length;
    else {
      this.#unused += before;
      this.#lengths[list] = 0;
      this.#makeRoom(numbers.length);
      this.#starts[list] = this.#end;
      this.#end += numbers.length;
    }
    this.#lengths[list] = numbers.length;
    this.#numbers.set(numbers, this.#starts[list]);
  }

  #makeRoom(count: number): void {
    if (this.#end + count <= this.#numbers.length) return;
    const used = this.#end - this.#unused;
    const numbers = new Uint32Array(Math.ceil((used + count) * 1.25));
    let end = 0;
    for (let list = 0; list < this.#starts.length; list++) {
      const own = this.of(list);
      this.#starts[list] = end;
      numbers.set(own, end);
      end += own.length;
    }
    this.#numbers = numbers;
    this.#end = end;
    this.#unused = 0;
  }
}
