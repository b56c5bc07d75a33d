import type { WireBlock } from '@loa/shared-types/wire/blocks';
import { barChart, type BarChart } from '../../charts/bar-chart.ts';
import { dayText, type DateText } from '../../text/dates.ts';
import { quantityText } from '../../text/qualified.ts';
import type { Library } from '../library.ts';
import { type Link, linkTo } from '../link.ts';

export interface KeyFigure {
  label: string;
  value: number;
  /** Value with unit and qualifiers. */
  text: string;
  scope: string | null;
  asOf: DateText | null;
  /** The article it comes from, where the figures of the block come from several. */
  source: Link | null;
  quote: string | null;
  /** True where its source gives it with a qualifier or an estimate, or does not say it in so many words. */
  loose: boolean;
}

export interface KeyFigures {
  title: string | null;
  /** Null where the figures are not to be drawn against each other. */
  chart: BarChart | null;
  figures: KeyFigure[];
  /** The article that all of them come from. */
  source: Link | null;
}

type WireFigures = Extract<WireBlock, { kind: 'key-figures' }>;

/** Figures can be drawn against each other only in one unit and above zero. */
function drawn({ chart, figures }: WireFigures, printed: readonly KeyFigure[]): BarChart | null {
  const units = new Set(figures.filter(({ value, label }) => value !== null && label).map(({ unit }) => unit || null));
  if (!chart || chart === 'none' || printed.length < 2 || units.size > 1) return null;
  if (printed.some(({ value }) => value < 0)) return null;
  const areShares = chart === 'share' && units.has('%') && printed.every(({ value }) => value <= 100);
  const bars = printed.map(({ label, scope, asOf, value, text, loose }) => {
    const notes = [scope, asOf && `tính đến ${asOf.text}`].filter(Boolean);
    return { label, note: notes.join(' · ') || null, value, text, isLoose: loose };
  });
  return barChart(bars, areShares ? 100 : null);
}

/** The key figures that a source gives; null when it gives none. Figures are never added up. */
export function keyFigures(wire: WireFigures, library: Library): KeyFigures | null {
  const figures = wire.figures.flatMap((figure): KeyFigure[] => {
    const text = quantityText(figure.value, figure.unit, figure);
    if (figure.value === null || text === null || !figure.label) return [];
    const source = library.face('article', figure.sourceArticle);
    return [
      {
        label: figure.label,
        value: figure.value,
        text,
        scope: figure.scope || null,
        asOf: figure.asOf ? dayText(figure.asOf) : null,
        source: source && linkTo({ name: source.title, path: source.path }),
        quote: figure.quote || null,
        loose: (figure.qualifier ?? 'exact') !== 'exact' || figure.estimated === true || figure.inferred === true,
      },
    ];
  });
  if (figures.length === 0) return null;
  const shared = figures.every(({ source }) => source?.href === figures[0]?.source?.href);
  return {
    title: wire.title || null,
    chart: drawn(wire, figures),
    figures: shared ? figures.map((figure) => ({ ...figure, source: null })) : figures,
    source: shared ? (figures[0]?.source ?? null) : null,
  };
}
