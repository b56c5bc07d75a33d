import { dayText } from '../text/dates.ts';
import { leading, rounded, type TextLine, widthOf } from './chart-text.ts';

/** A figure as of a day. */
export interface Dated {
  /** As `2022-09-01`. */
  day: string;
  value: number;
  /** The value with its qualifiers. */
  text: string;
  /** True where its source does not give it exactly. */
  isLoose: boolean;
}

/**
 * A line from zero upwards over time, with equal times equally long. Lengths along the chart are in per cent, all others in
 * em.
 */
export interface TimeChart {
  height: number;
  /** Where zero is. */
  base: number;
  points: Point[];
  /** From each point to the next. */
  segments: { x1: number; y1: number; x2: number; y2: number }[];
  /** Values of the points that have room for them; a table has them all. */
  values: PlacedText[];
  /** Beginnings of years, or else the first and the last day. */
  ticks: { x: number; label: PlacedText }[];
}

export interface Point {
  x: number;
  y: number;
  isLoose: boolean;
}

export interface PlacedText extends TextLine {
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

const plotTop = 2.2;
const plotHeight = 8;
const base = plotTop + plotHeight;
/** Room on either side for the mark of a point, in per cent. */
const margin = 2;
/** Years between the ticks of an axis. */
const tickSteps = [1, 2, 5, 10, 20, 50, 100];

/** Lays out figures of one unit by their days; null without two at different times. */
export function timeChart(figures: readonly Dated[]): TimeChart | null {
  const inTime = figures.toSorted((a, b) => a.day.localeCompare(b.day));
  const [first, last] = [inTime[0], inTime.at(-1)];
  if (!first || !last || first.day === last.day) return null;
  const [from, to] = [Date.parse(first.day), Date.parse(last.day)];
  const xOf = (time: number) => rounded(margin + ((100 - 2 * margin) * (time - from)) / (to - from));
  const highest = Math.max(1, ...inTime.map(({ value }) => value));
  const points = inTime.map(({ day, value, isLoose }) => ({
    x: xOf(Date.parse(day)),
    y: rounded(base - (plotHeight * value) / highest),
    isLoose,
  }));
  const segments = points
    .slice(1)
    .flatMap(({ x: x2, y: y2 }, place) =>
      points.slice(place, place + 1).map(({ x: x1, y: y1 }) => ({ x1, y1, x2, y2 })),
    );
  const labels = points.map(({ x, y }, place) => placed(inTime[place]?.text ?? '', x, y - 0.7));
  const under = rounded(base + leading);
  const years = yearTicks(from, to).map(({ year, time }) => ({ x: xOf(time), label: placed(year, xOf(time), under) }));
  const ends = [first, last].map(({ day }) => {
    const x = xOf(Date.parse(day));
    return { x, label: placed(dayText(day).text, x, under) };
  });
  return {
    height: rounded(base + leading + 0.4),
    base,
    points,
    segments,
    values: withRoom(labels, [points.length - 1, 0, ...byHeight(points)]),
    ticks: years.length > 1 ? years : ends,
  };
}

/** Beginnings of years within a time, as many as have room. */
function yearTicks(from: number, to: number): { year: string; time: number }[] {
  const firstYear = new Date(from).getUTCFullYear() + 1;
  const lastYear = new Date(to).getUTCFullYear();
  const room = Math.floor(100 / (1.5 * widthOf('2022')));
  const step = tickSteps.find((years) => (lastYear - firstYear + 1) / years <= room) ?? 1000;
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, place) => firstYear + place)
    .filter((year) => year % step === 0)
    .map((year) => ({ year: String(year), time: Date.UTC(year, 0, 1) }));
}

function byHeight(points: readonly Point[]): number[] {
  return points.map((_, place) => place).sort((a, b) => (points[a]?.y ?? 0) - (points[b]?.y ?? 0) || a - b);
}

/** A text about a place, kept within the chart. */
function placed(text: string, x: number, y: number): PlacedText {
  const half = widthOf(text) / 2;
  const anchor = x < half ? 'start' : x > 100 - half ? 'end' : 'middle';
  return { text, x, y: rounded(y), anchor };
}

/** Those texts that overlap none which comes before them in the order, by their place. */
function withRoom(texts: readonly PlacedText[], order: readonly number[]): PlacedText[] {
  const kept = new Set<PlacedText>();
  for (const place of order) {
    const text = texts[place];
    if (text && [...kept].every((other) => !overlap(text, other))) kept.add(text);
  }
  return texts.filter((text) => kept.has(text));
}

function overlap(a: PlacedText, b: PlacedText): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

function startOf({ text, x, anchor }: PlacedText): number {
  return anchor === 'start' ? x : x - widthOf(text) / (anchor === 'end' ? 1 : 2);
}

function endOf({ text, x, anchor }: PlacedText): number {
  return anchor === 'end' ? x : x + widthOf(text) / (anchor === 'start' ? 1 : 2);
}
