import type { CampaignWire } from '@loa/shared-types/wire/campaign';
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
  reached: { text: string; bar: number } | null;
  asOf: DateText | null;
  source: SourceNote | null;
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
  text: string | null;
}

type Metric = CampaignWire['metrics'][number];

function isExact(qualifier: Metric['targetQualifier']): boolean {
  return qualifier === null || qualifier === 'exact';
}

function reached(metric: Metric): MetricRow['reached'] {
  const { target, actual, targetQualifier, actualQualifier, targetInferred, estimated } = metric;
  if (target === null || actual === null || targetInferred || estimated) return null;
  if (!isExact(targetQualifier) || !isExact(actualQualifier)) return null;
  const text = shareText(actual, target);
  return text === null ? null : { text, bar: Math.min(100, Math.round((actual / target) * 100)) };
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

export function phaseEntries(campaign: CampaignWire): PhaseEntry[] {
  return campaign.phases.flatMap(({ name, from, to, text }) =>
    name ? [{ name, span: spanText(from, to), text: text || null }] : [],
  );
}
