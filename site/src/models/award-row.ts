import { type DateText, dayText, schoolYearText } from '../text/dates.ts';
import { qualifiedMoney, quantityText } from '../text/qualified.ts';
import type { AwardFace } from './face.ts';
import { awardLevelLabels } from './labels.ts';
import { facesOf, type Library } from './library.ts';
import { type Link, linksTo } from './link.ts';

/** An award as a row of the register. */
export interface AwardRow {
  title: string;
  href: string;
  kind: string;
  level: string | null;
  /** Union bodies that conferred it, or the name of whoever else did. */
  conferredBy: Link[];
  conferredByOther: string | null;
  forBodies: Link[];
  /** School year or year. */
  period: string | null;
  decidedOn: DateText | null;
  /** `12 tập thể, 29 cá nhân`, with qualifiers; null when the source gives no number. */
  honoured: string | null;
  amount: string | null;
  /** True when the source gives one total over several kinds of award. */
  splitUnknown: boolean;
}

type Counted = Pick<
  AwardFace,
  'collectives' | 'collectivesQualifier' | 'individuals' | 'individualsQualifier' | 'families' | 'familiesQualifier'
>;

/** How many were honoured, each count with its qualifier; counts are never added up. */
export function honouredText(award: Counted): string | null {
  const counts = [
    quantityText(award.collectives, 'tập thể', { qualifier: award.collectivesQualifier }),
    quantityText(award.individuals, 'cá nhân', { qualifier: award.individualsQualifier }),
    quantityText(award.families, 'gia đình', { qualifier: award.familiesQualifier }),
  ].filter((count) => count !== null);
  return counts.length > 0 ? counts.join(', ') : null;
}

/** `năm học 2021-2022` or `năm 2022`; null when neither is known. */
export function awardPeriod({ schoolYear, year }: Pick<AwardFace, 'schoolYear' | 'year'>): string | null {
  if (schoolYear !== null) return schoolYearText(schoolYear);
  return year === null ? null : `năm ${year}`;
}

export function awardRow(face: AwardFace, library: Library): AwardRow {
  return {
    title: face.name,
    href: face.path,
    kind: face.kind,
    level: face.level && awardLevelLabels[face.level],
    conferredBy: linksTo('union-body', face.conferringBodies, library),
    conferredByOther: face.conferredBy || null,
    forBodies: linksTo('union-body', face.forBodies, library),
    period: awardPeriod(face),
    decidedOn: face.decidedOn ? dayText(face.decidedOn) : null,
    honoured: honouredText(face),
    amount: qualifiedMoney(face.amount, { qualifier: face.amountQualifier }),
    splitUnknown: face.splitUnknown,
  };
}

/** Rows of those awards that are published, in the order of their ids. */
export function awardRows(ids: readonly string[], library: Library): AwardRow[] {
  return facesOf(library, 'award', ids).map((face) => awardRow(face, library));
}
