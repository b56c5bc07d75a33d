import { execFileSync } from 'node:child_process';
import { CommandFailure } from '../command-failure.ts';
import { lastLines, type Program, startChildGroup } from '../start/child-group.ts';

const sampleInterval = 200;

export interface MeasuredRun {
  readonly milliseconds: number;
  /** Largest sum of the resident memory of all its processes at one moment; memory they share counts for each. */
  readonly peakMegabytes: number;
}

/** Runs a program to its end and measures it with all the processes that it starts. */
export async function measuredRun(program: Program, logsFolder: string): Promise<MeasuredRun> {
  const began = performance.now();
  const group = startChildGroup(program, logsFolder);
  let peak = 0;
  const sample = setInterval(() => (peak = Math.max(peak, residentMegabytes(group.pid))), sampleInterval);
  try {
    const end = await group.ended;
    const milliseconds = performance.now() - began;
    if (group.exitCode() === 0) return { milliseconds, peakMegabytes: peak };
    throw new CommandFailure(`The ${program.name} ${end}. Its log is ${group.log} and ends:\n${lastLines(group.log)}`);
  } finally {
    clearInterval(sample);
    await group.stop();
  }
}

function residentMegabytes(processGroup: number | undefined): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pgid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  const kilobytes = rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter(([group]) => group === processGroup)
    .reduce((sum, [, resident = 0]) => sum + resident, 0);
  return kilobytes / 1024;
}
