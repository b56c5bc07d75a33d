const quiet = 8_000;

/** Lines for a person who waits: what is being done, and that it still is. */
export interface Progress {
  readonly line: (text: string) => void;
  /**
   * Does one step, saying so, and again about every eight seconds with the time it has taken.
   * @param detail what to add to the repeated line, such as how far the step is
   */
  readonly step: <T>(text: string, work: () => Promise<T>, detail?: () => string) => Promise<T>;
}

export function progressTo(write: (line: string) => void): Progress {
  return {
    line: write,
    async step(text, work, detail = () => '') {
      write(`${text} …`);
      const began = Date.now();
      const seconds = () => Math.round((Date.now() - began) / 1000);
      const repeat = setInterval(() => write(`  still at it (${seconds()} s) ${detail()}`.trimEnd()), quiet);
      try {
        return await work();
      } finally {
        clearInterval(repeat);
      }
    },
  };
}
