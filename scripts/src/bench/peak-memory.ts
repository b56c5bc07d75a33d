import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const sampleInterval = 200;

/** Watches process groups: the largest sum of the resident memory of their processes; what they share counts for each. */
export class PeakMemory {
  readonly #groups = new Set<number>();
  readonly #sampling: NodeJS.Timeout;
  readonly #peaks: { readonly at: number; readonly megabytes: number }[] = [];

  constructor() {
    // A sample that cannot be taken is one less; the next comes at once.
    this.#sampling = setInterval(() => void this.#sample().catch(() => undefined), sampleInterval);
  }

  /** @param group the process that leads it */
  watch(group: number | undefined): void {
    if (group !== undefined) this.#groups.add(group);
  }

  /** Megabytes. */
  get peak(): number {
    return this.peakUntil(Infinity);
  }

  /** Megabytes. @param moment milliseconds since 1970 */
  peakUntil(moment: number): number {
    return this.#peaks.findLast(({ at }) => at <= moment)?.megabytes ?? 0;
  }

  stop(): void {
    clearInterval(this.#sampling);
  }

  async #sample(): Promise<void> {
    const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pgid=,rss=']);
    const kilobytes = stdout
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/\s+/).map(Number))
      .filter(([group = 0]) => this.#groups.has(group))
      .reduce((sum, [, resident = 0]) => sum + resident, 0);
    const megabytes = kilobytes / 1024;
    if (megabytes > this.peak) this.#peaks.push({ at: Date.now(), megabytes });
  }
}
