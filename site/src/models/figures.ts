import type { WireBlock } from '@loa/shared-types/wire/blocks';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { AwardWire } from '@loa/shared-types/wire/award';
import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import type { Qualifier } from '../text/qualified.ts';
import { keyFiguresId } from './blocks/key-figures-id.ts';
import { ratingGradeLabels } from './labels.ts';

/** One number that the paper states, with all that keeps it honest. */
export interface StatedFigure {
  /** What was counted. */
  label: string;
  /** Whole đồng where the unit is đồng. */
  value: number | bigint;
  unit: string | null;
  /** Null when the source gives the number without a word before it. */
  qualifier: Qualifier | null;
  estimated: boolean;
  inferred: boolean;
  /** Of what whole it is a part, where the source says so. */
  outOf: number | null;
  scope: string | null;
  /** Calendar day, or else the school year or year that it belongs to. */
  asOf: string | null;
  schoolYear: number | null;
  year: number | null;
  /** documentId of the article it comes from, and the sentence there. */
  sourceArticle: string | null;
  quote: string | null;
  /** Id of the element that shows it on its document's own page. */
  anchor: string | null;
}

const blank = {
  unit: null,
  qualifier: null,
  estimated: false,
  inferred: false,
  outOf: null,
  scope: null,
  asOf: null,
  schoolYear: null,
  year: null,
  sourceArticle: null,
  quote: null,
  anchor: null,
} satisfies Partial<StatedFigure>;

/** Every figure that a document states, in reading order: those that its page shows, and no sum of them. */
export function figuresOf(document: WireDocument): StatedFigure[] {
  if ('metrics' in document) return figuresOfCampaign(document);
  if ('statistics' in document) return figuresOfBody(document);
  if ('collectives' in document) return figuresOfAward(document);
  if ('positions' in document) return figuresOfBlocks(document.body);
  return [];
}

function figuresOfBlocks(body: readonly WireBlock[]): StatedFigure[] {
  return body.flatMap((block, place) =>
    block.kind === 'key-figures'
      ? block.figures.flatMap(({ label, value, scope, estimated, inferred, ...rest }) =>
          label && value !== null
            ? [
                {
                  ...blank,
                  ...rest,
                  label,
                  value,
                  // A label such as “Toàn huyện” says nothing without the title above it.
                  scope: [block.title, scope].filter(Boolean).join(' · ') || null,
                  estimated: estimated === true,
                  inferred: inferred === true,
                  anchor: keyFiguresId(place),
                },
              ]
            : [],
        )
      : [],
  );
}

function figuresOfBody({ statistics, ratings }: UnionBodyWire): StatedFigure[] {
  const counted = statistics.flatMap((row) => {
    const { scope, asOf, schoolYear, sourceArticle, quote } = row;
    const common = { ...blank, scope, asOf, schoolYear, sourceArticle, quote, anchor: 'so_lieu' };
    return present([
      { ...common, label: 'Đoàn viên', unit: 'người', value: row.members, qualifier: row.membersQualifier },
      { ...common, label: 'Lao động', unit: 'người', value: row.workforce, qualifier: row.workforceQualifier },
      { ...common, label: 'Công đoàn cơ sở', unit: 'đơn vị', value: row.units, qualifier: row.unitsQualifier },
    ]);
  });
  const rated = ratings.flatMap(({ grade, units, inferred, ...rest }) =>
    grade === null || units === null
      ? []
      : [
          {
            ...blank,
            ...rest,
            label: ratingGradeLabels[grade],
            value: units,
            unit: 'đơn vị',
            inferred: inferred === true,
            anchor: 'xep_loai',
          },
        ],
  );
  return [...counted, ...rated];
}

function figuresOfCampaign({ metrics, funds, body }: CampaignWire): StatedFigure[] {
  const measured = metrics.flatMap(({ label, phase, scope, unit, asOf, sourceArticle, quote, ...metric }) => {
    if (!label) return [];
    const where = [phase, scope].filter(Boolean).join(' · ') || null;
    const common = { ...blank, unit, scope: where, asOf, sourceArticle, quote, anchor: 'ket_qua' };
    return present([
      {
        ...common,
        label: `${label} (mục tiêu)`,
        value: metric.target,
        qualifier: metric.targetQualifier,
        inferred: metric.targetInferred === true,
      },
      {
        ...common,
        label,
        value: metric.actual,
        qualifier: metric.actualQualifier,
        estimated: metric.estimated === true,
      },
    ]);
  });
  const spent = funds.flatMap(({ purpose, amount, qualifier, estimated, sourceArticle, quote, ...fund }) => {
    if (!purpose) return [];
    const common = { ...blank, sourceArticle, quote, anchor: 'kinh_phi' };
    return present([
      {
        ...common,
        label: purpose,
        value: money(amount),
        unit: 'đồng',
        qualifier,
        estimated: estimated === true,
      },
      {
        ...common,
        label: `${purpose} (được thụ hưởng)`,
        value: fund.beneficiaries,
        unit: fund.beneficiariesUnit || 'người',
        qualifier: fund.beneficiariesQualifier,
      },
    ]);
  });
  return [...measured, ...spent, ...figuresOfBlocks(body)];
}

function figuresOfAward(award: AwardWire): StatedFigure[] {
  const source = award.sources.find(({ article }) => article !== null);
  const common = {
    ...blank,
    scope: award.splitUnknown ? `${award.kind} – nguồn chỉ nêu tổng số` : award.kind,
    asOf: award.decidedOn,
    schoolYear: award.schoolYear,
    year: award.year,
    sourceArticle: source?.article ?? null,
    quote: source?.quote ?? null,
  };
  return present([
    { ...common, label: 'Tập thể', unit: 'tập thể', value: award.collectives, qualifier: award.collectivesQualifier },
    { ...common, label: 'Cá nhân', unit: 'cá nhân', value: award.individuals, qualifier: award.individualsQualifier },
    { ...common, label: 'Gia đình', unit: 'gia đình', value: award.families, qualifier: award.familiesQualifier },
    { ...common, label: 'Số tiền', unit: 'đồng', value: money(award.amount), qualifier: award.amountQualifier },
  ]);
}

function money(amount: string | null): bigint | null {
  return amount === null ? null : BigInt(amount);
}

function present(figures: (Omit<StatedFigure, 'value'> & { value: StatedFigure['value'] | null })[]): StatedFigure[] {
  return figures.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
}
