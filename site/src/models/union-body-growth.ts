import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { type Dated, timeChart, type TimeChart } from '../charts/time-chart.ts';
import { quantityText } from '../text/qualified.ts';
import { timeOf } from './union-body-figures.ts';

/** Members of a body, or of a part of it, over time: a point for each time that a source gives. */
export interface Growth {
  title: string;
  chart: TimeChart;
  /** True when a point stands for a figure that its source qualifies. */
  hasQualified: boolean;
  /** True when a point stands for a school year. */
  hasSchoolYear: boolean;
}

type Statistics = UnionBodyWire['statistics'][number];

/** A chart for each scope that has members at two times or more; figures of different scopes never stand in one. */
export function growthOf({ statistics }: Pick<UnionBodyWire, 'statistics'>): Growth[] {
  const dated = statistics.filter((row) => row.members !== null && timeOf(row) !== '');
  const byScope = Map.groupBy(dated, ({ scope }) => scope || '');
  return [...byScope].flatMap(([scope, rows]) => {
    const points = rows.map(datedMembers);
    const chart = timeChart(points);
    if (!chart) return [];
    const title = scope ? `Đoàn viên qua các thời điểm: ${scope}` : 'Đoàn viên qua các thời điểm';
    const hasQualified = points.some(({ isLoose }) => isLoose);
    return [{ title, chart, hasQualified, hasSchoolYear: rows.some(({ asOf }) => asOf === null) }];
  });
}

function datedMembers(row: Statistics): Dated {
  return {
    day: timeOf(row),
    value: row.members ?? 0,
    text: quantityText(row.members, null, { qualifier: row.membersQualifier }) ?? '',
    isLoose: row.membersQualifier !== null && row.membersQualifier !== 'exact',
  };
}
