import { expect, test } from 'vitest';
import { blankStatistics } from '../../test-fixtures/blank-documents.ts';
import { growthOf } from './union-body-growth.ts';

test('members stand along time, each with its qualifier, a school year at its end', () => {
  const statistics = [
    { ...blankStatistics, asOf: '2025-05-31', members: 4000, membersQualifier: 'over' as const },
    { ...blankStatistics, schoolYear: 2020, members: 1000 },
    { ...blankStatistics, asOf: '2022-05-31', members: 2000 },
    { ...blankStatistics, members: 9000 },
  ];
  const [growth, ...others] = growthOf({ statistics });
  expect(others).toEqual([]);
  expect(growth).toMatchObject({
    title: 'Đoàn viên qua các thời điểm',
    hasQualified: true,
    hasSchoolYear: true,
  });
  expect(growth?.chart.points).toMatchObject([
    { x: 2, isLoose: false },
    { x: 26, isLoose: false },
    { x: 98, isLoose: true },
  ]);
  expect(growth?.chart.values.map(({ text }) => text)).toEqual(['1.000', 'trên 4.000']);
});

test('figures of different scopes are never drawn together, and one alone is not drawn', () => {
  const statistics = [
    { ...blankStatistics, schoolYear: 2020, members: 1000 },
    { ...blankStatistics, schoolYear: 2021, scope: 'Khối trường học', members: 400 },
  ];
  expect(growthOf({ statistics })).toEqual([]);
});
