import { type Progress } from '../start/progress.ts';
import { type Figure } from './figure.ts';
import { type PeerName } from './peers/peer-names.ts';

export interface BenchOptions {
  /** Size of the newsroom. */
  readonly articles: number;
  /** Where newsrooms stay to begin from, by their size; null: each is made anew. */
  readonly keep: string | null;
  /** Other generators to compare with, where the benchmark does. */
  readonly peers: readonly PeerName[];
  readonly progress: Progress;
}

export interface Bench {
  /** What it measures, in a line for `--help`. */
  readonly measures: string;
  /** Size of the newsroom when nobody says one. */
  readonly articles: number;
  readonly run: (options: BenchOptions) => Promise<Readonly<Record<string, Figure>>>;
}
