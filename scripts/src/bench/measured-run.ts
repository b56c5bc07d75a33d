import { type Program } from '../start/child-group.ts';
import { type Supervisor } from '../start/supervisor.ts';
import { PeakMemory } from './peak-memory.ts';

export interface MeasuredRun {
  readonly milliseconds: number;
  /** Largest memory of all its processes together at one moment. */
  readonly peakMegabytes: number;
  /** The same, up to a moment in milliseconds since 1970. */
  readonly peakUntil: (moment: number) => number;
}

/**
 * Runs a program to its end and measures it with all the processes that it starts.
 * @param besides process groups whose memory counts with its own
 * @throws {CommandFailure} with its last lines when it fails
 */
export async function measuredRun(
  supervisor: Supervisor,
  program: Program,
  besides: readonly (number | undefined)[] = [],
): Promise<MeasuredRun> {
  const memory = new PeakMemory();
  try {
    for (const group of besides) memory.watch(group);
    const began = performance.now();
    await supervisor.run(program, ({ pid }) => memory.watch(pid));
    const milliseconds = performance.now() - began;
    return { milliseconds, peakMegabytes: memory.peak, peakUntil: (moment) => memory.peakUntil(moment) };
  } finally {
    memory.stop();
  }
}
