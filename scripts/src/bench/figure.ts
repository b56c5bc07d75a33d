/** One measured quantity; what does not apply to it is left out. */
export interface Figure {
  readonly unit:
    'ms' | 'MB' | 'bytes' | 'files' | 'pages' | 'documents' | 'requests' | 'releases' | 'answers' | 'percent' | 'score';
  readonly median: number;
  readonly p95?: number;
  /** What it is compared with: measured in the same run on the same machine and content, or the limit that it must keep. */
  readonly peer?: string;
  /** This figure's median divided by the peer's. */
  readonly ratio?: number;
}

/** Median and 95th percentile of some measurements, the latter from five on; rounded to hundredths. */
export function figure(unit: Figure['unit'], values: readonly number[]): Figure {
  if (values.length === 0) throw new RangeError('A figure needs at least one measurement.');
  const sorted = values.toSorted((a, b) => a - b);
  return {
    unit,
    median: rounded(quantile(sorted, 0.5)),
    ...(sorted.length >= 5 && { p95: rounded(quantile(sorted, 0.95)) }),
  };
}

/** A figure beside another one: its ratio is ours by the peer's. */
export function comparison(ours: Figure, peer: string, theirs: Figure): Figure {
  return { ...ours, peer: `${peer}: ${theirs.median} ${theirs.unit}`, ratio: rounded(ours.median / theirs.median) };
}

/** Between two measurements it lies on the line that joins them. */
function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
