import { expect, test } from 'vitest';
import { datedText, dayInVietnam, dayText, displayedTime, spanText, timeOfDay } from './dates.ts';

test('an instant is shown by the clock in Vietnam', () => {
  expect(displayedTime('2022-09-13T13:10:00.000Z')).toEqual({
    text: '20:10 | 13/09/2022',
    machine: '2022-09-13T20:10:00+07:00',
  });
});

test('midnight in Vietnam is 00:00 of the next day, not 24:00', () => {
  expect(displayedTime('2022-12-31T17:00:00Z').text).toBe('00:00 | 01/01/2023');
  expect(timeOfDay('2022-12-31T17:00:00Z').text).toBe('00:00');
  expect(dayInVietnam('2022-12-31T17:00:00Z')).toBe('2023-01-01');
});

test('a day keeps the precision it is known with', () => {
  expect(dayText('2022-09-13')).toEqual({ text: '13/09/2022', machine: '2022-09-13' });
  expect(datedText('2022-12-01', 'month')).toEqual({ text: 'tháng 12/2022', machine: '2022-12' });
  expect(datedText('2022-09-01', 'month')).toEqual({ text: 'tháng 9/2022', machine: '2022-09' });
  expect(datedText('2022-02-01', 'month')).toEqual({ text: 'tháng 02/2022', machine: '2022-02' });
  expect(datedText('2022-01-01', 'year')).toEqual({ text: 'năm 2022', machine: '2022' });
  expect(datedText('2021-09-01', 'school-year').text).toBe('năm học 2021-2022');
  expect(datedText('2022-02-01', 'school-year').text).toBe('năm học 2021-2022');
});

test('a span says which end it has', () => {
  expect(spanText('2018-03-01', '2023-03-01')).toBe('01/03/2018 – 01/03/2023');
  expect(spanText('2018-03-01', null)).toBe('từ 01/03/2018');
  expect(spanText(null, '2023-03-01')).toBe('đến 01/03/2023');
  expect(spanText(null, null)).toBeNull();
});
