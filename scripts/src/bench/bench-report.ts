import { cpus, totalmem } from 'node:os';
import { type Figure } from './figure.ts';

/** What a benchmark prints, and writes with `--json`. */
export interface BenchReport {
  readonly bench: string;
  readonly articles: number;
  readonly machine: string;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** The machine as far as figures depend on it. */
export function machine(): string {
  const processors = cpus();
  const gibibytes = Math.round(totalmem() / 1024 ** 3);
  const model = processors[0]?.model.trim() || 'unknown processor';
  return `${processors.length} × ${model}, ${gibibytes} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

/** The figures as a table for people, one a line. */
export function reportLines({ bench, articles, machine: on, figures }: BenchReport): string[] {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const rows = Object.entries(figures).map(([name, { unit, median, p95, peer, ratio }]) =>
    [
      `  ${name.padEnd(width)}  ${median} ${unit}`,
      p95 === undefined ? '' : `, p95 ${p95} ${unit}`,
      ratio === undefined ? '' : `, ${ratio} of ${peer ?? 'its peer'}`,
    ].join(''),
  );
  return [`${bench} at ${articles} articles, on ${on}`, ...rows];
}
