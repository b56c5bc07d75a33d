import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { Explainer } from '../text/abbreviations.ts';
import { type DateText, dayText, spanText } from '../text/dates.ts';
import { shareText } from '../text/numbers.ts';
import { qualifiedMoney, quantityText } from '../text/qualified.ts';
import type { Library } from './library.ts';
import { type SourceNote, sourceNote } from './source-note.ts';

/** Target against actual, each as the source gives it. */
export interface MetricRow {
  label: string;
  phase: string | null;
  scope: string | null;
  target: string | null;
  actual: string | null;
  /** How far the target is reached, given only where both figures are exact and neither estimated nor inferred. */
  reached: string | null;
  /** Both figures as lengths, where there are both. */
  drawn: DrawnMetric | null;
  asOf: DateText | null;
  source: SourceNote | null;
}

/** Actual and target in per cent of the larger. A figure that its source qualifies, estimates or leaves to infer is open. */
export interface DrawnMetric {
  actual: number;
  target: number;
  isActualOpen: boolean;
  isTargetOpen: boolean;
}

export interface FundRow {
  purpose: string;
  amount: string | null;
  beneficiaries: string | null;
  source: SourceNote | null;
}

export interface PhaseEntry {
  name: string;
  span: string | null;
  textHtml: string | null;
  /** Its time within all phases, in per cent; null where the days do not tell. */
  bar: PhaseBar | null;
}

export interface PhaseBar {
  start: number;
  length: number;
  /** Nobody knows yet when it ends. */
  isOpen: boolean;
}

type Metric = CampaignWire['metrics'][number];

function isExact(qualifier: Metric['targetQualifier']): boolean {
  return qualifier === null || qualifier === 'exact';
}

function reached(metric: Metric): MetricRow['reached'] {
  const { target, actual, targetQualifier, actualQualifier, targetInferred, estimated } = metric;
  if (target === null || actual === null || targetInferred || estimated) return null;
  if (!isExact(targetQualifier) || !isExact(actualQualifier)) return null;
  return shareText(actual, target);
}

function drawn(metric: Metric): DrawnMetric | null {
  const { target, actual, targetQualifier, actualQualifier, targetInferred, estimated } = metric;
  if (target === null || actual === null || target <= 0 || actual < 0) return null;
  const longest = Math.max(target, actual);
  return {
    actual: percent(actual / longest),
    target: percent(target / longest),
    isActualOpen: !isExact(actualQualifier) || estimated === true,
    isTargetOpen: !isExact(targetQualifier) || targetInferred === true,
  };
}

/** A share in per cent with one decimal. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

export function metricRows(campaign: CampaignWire, library: Library): MetricRow[] {
  return campaign.metrics.flatMap((metric) => {
    const { label, unit, target, targetQualifier, targetInferred, actual, actualQualifier, estimated } = metric;
    if (!label || (target === null && actual === null)) return [];
    return [
      {
        label,
        phase: metric.phase || null,
        scope: metric.scope || null,
        target: quantityText(target, unit, { qualifier: targetQualifier, inferred: targetInferred }),
        actual: quantityText(actual, unit, { qualifier: actualQualifier, estimated }),
        reached: reached(metric),
        drawn: drawn(metric),
        asOf: metric.asOf ? dayText(metric.asOf) : null,
        source: sourceNote(metric.sourceArticle, metric.quote, library),
      },
    ];
  });
}

export function fundRows(campaign: CampaignWire, library: Library): FundRow[] {
  return campaign.funds.flatMap((fund) => {
    const amount = qualifiedMoney(fund.amount, fund);
    const beneficiaries = quantityText(fund.beneficiaries, fund.beneficiariesUnit ?? 'người', {
      qualifier: fund.beneficiariesQualifier,
    });
    if (!fund.purpose || (amount === null && beneficiaries === null)) return [];
    const source = sourceNote(fund.sourceArticle, fund.quote, library);
    return [{ purpose: fund.purpose, amount, beneficiaries, source }];
  });
}

/** In the editors' order; drawn in one scale when each but the last says when it begins and ends. */
export function phaseEntries(campaign: CampaignWire, explain: Explainer): PhaseEntry[] {
  const phases = campaign.phases.filter(({ name }) => name);
  const bars = phaseBars(phases);
  return phases.map(({ name, from, to, text }, place) => ({
    name: name ?? '',
    span: spanText(from, to),
    textHtml: text ? explain(text) : null,
    bar: bars[place] ?? null,
  }));
}

function phaseBars(phases: CampaignWire['phases']): PhaseBar[] {
  const spans = phases.flatMap(({ from, to }) =>
    from === null ? [] : [{ from: Date.parse(from), to: to === null ? null : Date.parse(to) }],
  );
  if (spans.length < 2 || spans.length < phases.length) return [];
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.flatMap(({ from, to }) => [from, to ?? from]));
  // A phase without an end is drawn to the edge, beyond all days that are known.
  const edge = spans.some(({ to }) => to === null) ? last + (last - first) / 4 : last;
  if (edge <= first) return [];
  return spans.map(({ from, to }) => ({
    start: percent((from - first) / (edge - first)),
    length: percent(Math.max(0, (to ?? edge) - from) / (edge - first)),
    isOpen: to === null,
  }));
}
