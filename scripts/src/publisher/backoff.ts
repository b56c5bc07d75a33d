const firstPause = 1_000;
const longestPause = 30_000;

/** Pause before the next attempt, in milliseconds: doubled with every failure in a row, up to half a minute. */
export function pauseAfter(failures: number): number {
  return Math.min(firstPause * 2 ** Math.max(failures - 1, 0), longestPause);
}
