import { expect, test } from 'vitest';
import { blankStatistics } from '../../test-fixtures/blank-documents.ts';
import { growthOf } from './union-body-growth.ts';

test('members stand in columns by time, each with its qualifier', () => {
  const statistics = [
    { ...blankStatistics, asOf: '2023-01-01', members: 4000, membersQualifier: 'over' as const },
    { ...blankStatistics, schoolYear: 2020, members: 1000 },
    { ...blankStatistics, members: 9000 },
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
    { ...blankStatistics, schoolYear: 2020, members: 1000 },
    { ...blankStatistics, schoolYear: 2021, scope: 'Khối trường học', members: 400 },
  ];
  expect(growthOf({ statistics })).toEqual([]);
});
