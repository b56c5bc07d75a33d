import { expect, test } from 'vitest';
import { awardPeriod, honouredText } from './award-row.ts';

const blank = {
  collectives: null,
  collectivesQualifier: null,
  individuals: null,
  individualsQualifier: null,
  families: null,
  familiesQualifier: null,
};

test('each count keeps its qualifier and none is added to another', () => {
  expect(honouredText({ ...blank, collectives: 12, individuals: 29 })).toBe('12 tập thể, 29 cá nhân');
  expect(honouredText({ ...blank, individuals: 200, individualsQualifier: 'over', families: 3 })).toBe(
    'trên 200 cá nhân, 3 gia đình',
  );
  expect(honouredText(blank)).toBeNull();
});

test('a school year goes before a year', () => {
  expect(awardPeriod({ schoolYear: 2021, year: 2022 })).toBe('năm học 2021-2022');
  expect(awardPeriod({ schoolYear: null, year: 2022 })).toBe('năm 2022');
  expect(awardPeriod({ schoolYear: null, year: null })).toBeNull();
});
