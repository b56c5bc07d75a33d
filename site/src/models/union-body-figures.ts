import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { capitalise } from '../text/capitalise.ts';
import { dayText, schoolYearText } from '../text/dates.ts';
import { numberText, shareText } from '../text/numbers.ts';
import { qualifiedText, quantityText } from '../text/qualified.ts';
import { ratingGradeLabels } from './labels.ts';
import type { Library } from './library.ts';
import { type SourceNote, sourceNote } from './source-note.ts';

/** Figures of a body, or of a part of it, as of a day. */
export interface StatisticsRow {
  /** Day or school year; null when the source gives neither. */
  asOf: string | null;
  scope: string | null;
  members: string | null;
  workforce: string | null;
  units: string | null;
  source: SourceNote | null;
}

/** How many units reached a grade. */
export interface RatingRow {
  period: string | null;
  scope: string | null;
  grade: string;
  units: string;
  share: string | null;
  source: SourceNote | null;
}

/** `Năm học 2021-2022` or `Năm 2022`; null when neither is known. */
export function period(year: { schoolYear: number | null; year?: number | null }): string | null {
  if (year.schoolYear !== null) return capitalise(schoolYearText(year.schoolYear));
  return year.year ? `Năm ${year.year}` : null;
}

/** The day of statistics; a school year stands for its last, 31 May, and what has no time has an empty one. */
export function timeOf({ asOf, schoolYear }: Pick<UnionBodyWire['statistics'][number], 'asOf' | 'schoolYear'>): string {
  return asOf ?? (schoolYear === null ? '' : `${schoolYear + 1}-05-31`);
}

/** Newest first; rows without any figure are left out. */
export function statisticsRows(body: UnionBodyWire, library: Library): StatisticsRow[] {
  return body.statistics
    .toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)))
    .map((row) => ({
      asOf: row.asOf ? dayText(row.asOf).text : period(row),
      scope: row.scope || null,
      members: quantityText(row.members, null, { qualifier: row.membersQualifier }),
      workforce: quantityText(row.workforce, null, { qualifier: row.workforceQualifier }),
      units: quantityText(row.units, null, { qualifier: row.unitsQualifier }),
      source: sourceNote(row.sourceArticle, row.quote, library),
    }))
    .filter(({ members, workforce, units }) => members !== null || workforce !== null || units !== null);
}

/** In the editors' order. The share is the site's own reckoning from the two counts of the source. */
export function ratingRows(body: UnionBodyWire, library: Library): RatingRow[] {
  return body.ratings.flatMap((rating) => {
    const { grade, units, outOf, inferred } = rating;
    if (!grade || units === null) return [];
    return [
      {
        period: period(rating),
        scope: rating.scope || null,
        grade: ratingGradeLabels[grade],
        units: qualifiedText(
          outOf === null ? numberText(units) : `${numberText(units)} trên tổng số ${numberText(outOf)}`,
          { inferred },
        ),
        share: outOf === null ? null : shareText(units, outOf),
        source: sourceNote(rating.sourceArticle, rating.quote, library),
      },
    ];
  });
}
