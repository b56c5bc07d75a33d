import { leading, rounded, type TextLine, textLines, widthOf } from './chart-text.ts';

/** A figure to be drawn. */
export interface Bar {
  label: string;
  /** What the figure is of, such as its scope and day. */
  note: string | null;
  value: number;
  /** The value with its unit and qualifiers. */
  text: string;
  /** True where its source does not give it exactly. */
  isLoose: boolean;
}

/** Bars from zero below each other, each under its label. Lengths along the chart are in per cent, all others in em. */
export interface BarChart {
  height: number;
  /** Length that stands for the whole of which the bars are shares; null where there is none. */
  whole: number | null;
  bars: DrawnBar[];
}

export interface DrawnBar {
  label: TextLine[];
  note: TextLine[];
  /** Upper edge and thickness of the bar. */
  y: number;
  thickness: number;
  length: number;
  isLoose: boolean;
  value: TextLine;
  /** Where the value begins: after the bar, or at its beginning where it stands above. */
  valueAt: number;
}

const thickness = 0.9;
const gap = 0.9;
/** Between a bar and its value, in per cent. */
const afterBar = 2;
/** What values may take of the width beside the bars; longer ones stand above. */
const mostForValues = 60;

/**
 * Lays out figures of one unit, none of them negative: those of different units are never drawn together.
 * @param whole value of which all are shares, such as 100 per cent
 */
export function barChart(figures: readonly Bar[], whole: number | null): BarChart {
  const widestValue = afterBar + Math.max(0, ...figures.map(({ text }) => widthOf(text)));
  const isBeside = widestValue <= mostForValues;
  const full = isBeside ? 100 - widestValue : 100;
  const highest = whole ?? Math.max(...figures.map(({ value }) => value), 0);
  let top = 0;
  const bars = figures.map((figure): DrawnBar => {
    const label = textLines(figure.label, top);
    top += label.length * leading;
    const note = figure.note ? textLines(figure.note, top) : [];
    top += note.length * leading;
    const length = highest === 0 ? 0 : rounded((full * figure.value) / highest);
    if (!isBeside) top += leading;
    const value = { text: figure.text, y: rounded(top + (isBeside ? 1.1 : 1 - leading)) };
    const y = rounded(top + 0.3);
    top += thickness + 0.3 + gap;
    const valueAt = isBeside ? rounded((whole === null ? length : full) + afterBar) : 0;
    return { label, note, y, thickness, length, isLoose: figure.isLoose, value, valueAt };
  });
  return { height: rounded(top - gap + 0.3), whole: whole === null ? null : rounded(full), bars };
}
