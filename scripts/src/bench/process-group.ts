import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const millisecondsPerTick = 10;
const megabytesPerPage = 4096 / 1024 ** 2;

export interface ProcessFigures {
  /** Processor time that its processes have used. Milliseconds. */
  readonly processor: number;
  readonly residentMegabytes: number;
  readonly openFiles: number;
}

/** Whether this system tells what a process uses in `/proc`; others, such as macOS, do not. */
export const canMeasureProcesses = existsSync('/proc/self/stat');

/** What all running processes of a group use together at this moment. */
export function processGroup(group: number): ProcessFigures {
  const sum = { processor: 0, residentMegabytes: 0, openFiles: 0 };
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = statOf(readFileSync(`/proc/${pid}/stat`, 'utf8'));
      if (fields.group !== group) continue;
      sum.processor += fields.ticks * millisecondsPerTick;
      sum.residentMegabytes += fields.pages * megabytesPerPage;
      sum.openFiles += readdirSync(`/proc/${pid}/fd`).length;
    } catch {
      // It ended while it was looked at, and uses nothing.
    }
  }
  return sum;
}

/** Reads a line of `/proc/<pid>/stat`; the name of the program stands in brackets and may hold anything. */
export function statOf(line: string): { group: number; ticks: number; pages: number } {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const number = (place: number) => Number(fields[place - 3]);
  return { group: number(5), ticks: number(14) + number(15), pages: number(24) };
}
