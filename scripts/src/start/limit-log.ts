import { copyFileSync, statSync, truncateSync } from 'node:fs';

/**
 * Moves what a log holds to `<log>.old`, in place of what was there, when it has grown beyond the limit. Programs may have
 * the log open, for appending, and go on writing to it: what one writes in the moment between copy and cut is lost.
 * @param limit bytes
 */
export function limitLog(log: string, limit: number): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= limit) return;
  copyFileSync(log, `${log}.old`);
  truncateSync(log);
}
