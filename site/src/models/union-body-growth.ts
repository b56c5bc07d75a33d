import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { dayText } from '../text/dates.ts';
import { quantityText } from '../text/qualified.ts';
import { period, timeOf } from './union-body-figures.ts';

/** Members of a body, or of a part of it, over time: one column for each time that a source gives. */
export interface Growth {
  title: string;
  columns: GrowthColumn[];
  /** True when a column stands for a figure that its source qualifies. */
  hasQualified: boolean;
}

export interface GrowthColumn {
  /** With the qualifier. */
  text: string;
  time: string;
  /** Height in per cent of the highest. */
  height: number;
  isQualified: boolean;
}

/** As many columns as a phone has room for; the table has them all. */
const mostColumns = 6;

type Statistics = UnionBodyWire['statistics'][number];

/** A chart for each scope that has members at two times or more; figures of different scopes never stand in one. */
export function growthOf({ statistics }: Pick<UnionBodyWire, 'statistics'>): Growth[] {
  const dated = statistics.filter((row) => row.members !== null && timeOf(row) !== '');
  const byScope = Map.groupBy(dated, ({ scope }) => scope || '');
  return [...byScope].flatMap(([scope, rows]) => {
    const newest = rows.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b))).slice(-mostColumns);
    if (newest.length < 2) return [];
    const highest = Math.max(1, ...newest.map(({ members }) => members ?? 0));
    const columns = newest.map((row) => growthColumn(row, highest));
    const title = scope ? `Đoàn viên qua các thời điểm: ${scope}` : 'Đoàn viên qua các thời điểm';
    return [{ title, columns, hasQualified: columns.some(({ isQualified }) => isQualified) }];
  });
}

function growthColumn(row: Statistics, highest: number): GrowthColumn {
  return {
    text: quantityText(row.members, null, { qualifier: row.membersQualifier }) ?? '',
    time: (row.asOf ? dayText(row.asOf).text : period(row)) ?? '',
    height: Math.round(((row.members ?? 0) / highest) * 1000) / 10,
    isQualified: row.membersQualifier !== null && row.membersQualifier !== 'exact',
  };
}
