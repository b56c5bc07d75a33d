import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { expect, test } from 'vitest';
import { growthOf } from './union-body-growth.ts';

const row: UnionBodyWire['statistics'][number] = {
  asOf: null,
  schoolYear: null,
  scope: null,
  members: null,
  membersQualifier: null,
  workforce: null,
  workforceQualifier: null,
  units: null,
  unitsQualifier: null,
  sourceArticle: null,
  quote: null,
};

test('members stand in columns by time, each with its qualifier', () => {
  const statistics = [
    { ...row, asOf: '2023-01-01', members: 4000, membersQualifier: 'over' as const },
    { ...row, schoolYear: 2020, members: 1000 },
    { ...row, members: 9000 },
  ];
  expect(growthOf({ statistics })).toEqual([
    {
      title: 'Đoàn viên qua các thời điểm',
      columns: [
        { text: '1.000', time: 'Năm học 2020-2021', height: 25, isQualified: false },
        { text: 'trên 4.000', time: '01/01/2023', height: 100, isQualified: true },
      ],
      hasQualified: true,
    },
  ]);
});

test('figures of different scopes are never drawn together, and one alone is not drawn', () => {
  const statistics = [
    { ...row, schoolYear: 2020, members: 1000 },
    { ...row, schoolYear: 2021, scope: 'Khối trường học', members: 400 },
  ];
  expect(growthOf({ statistics })).toEqual([]);
});
