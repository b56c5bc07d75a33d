import type { chartKinds, WireBlock } from '@loa/shared-types/wire/blocks';
import { dayText, type DateText } from '../../text/dates.ts';
import { quantityText } from '../../text/qualified.ts';
import type { Library } from '../library.ts';
import { type Link, linkTo } from '../link.ts';

export interface KeyFigure {
  label: string;
  /** Value with unit and qualifiers. */
  text: string;
  scope: string | null;
  asOf: DateText | null;
  /** The article it comes from, where the figures of the block come from several. */
  source: Link | null;
  quote: string | null;
  /** Length of its bar in per cent of the widest; null where nothing is drawn. */
  bar: number | null;
  /** True where its source gives it with a qualifier or an estimate, or does not say it in so many words. */
  loose: boolean;
}

export interface KeyFigures {
  title: string | null;
  chart: (typeof chartKinds)[number];
  figures: KeyFigure[];
  /** The article that all of them come from. */
  source: Link | null;
}

type WireFigures = Extract<WireBlock, { kind: 'key-figures' }>;

/** Figures can be drawn against each other only in one unit and above zero. */
function drawnAs({ chart, figures }: WireFigures): KeyFigures['chart'] {
  const given = figures.filter(({ value }) => value !== null);
  const comparable =
    given.length > 1 && given.every(({ unit, value }) => unit === given[0]?.unit && Number(value) >= 0);
  return comparable ? (chart ?? 'none') : 'none';
}

/** The key figures that a source gives; null when it gives none. Figures are never added up. */
export function keyFigures(wire: WireFigures, library: Library): KeyFigures | null {
  const chart = drawnAs(wire);
  const whole = chart === 'share' && wire.figures.every(({ unit }) => unit === '%') ? 100 : null;
  const widest = whole ?? Math.max(1, ...wire.figures.map(({ value }) => value ?? 0));
  const figures = wire.figures.flatMap((figure): KeyFigure[] => {
    const text = quantityText(figure.value, figure.unit, figure);
    if (text === null || !figure.label) return [];
    const source = library.face('article', figure.sourceArticle);
    return [
      {
        label: figure.label,
        text,
        scope: figure.scope || null,
        asOf: figure.asOf ? dayText(figure.asOf) : null,
        source: source && linkTo({ name: source.title, path: source.path }),
        quote: figure.quote || null,
        loose: (figure.qualifier ?? 'exact') !== 'exact' || figure.estimated === true || figure.inferred === true,
        bar: chart === 'none' ? null : Math.round(((figure.value ?? 0) / widest) * 1000) / 10,
      },
    ];
  });
  if (figures.length === 0) return null;
  const shared = figures.every(({ source }) => source?.href === figures[0]?.source?.href);
  return {
    title: wire.title || null,
    chart,
    figures: shared ? figures.map((figure) => ({ ...figure, source: null })) : figures,
    source: shared ? (figures[0]?.source ?? null) : null,
  };
}
