import type { datePrecisions } from '@loa/shared-types/wire/parts';

export type DatePrecision = (typeof datePrecisions)[number];

/** A date as a reader sees it, and as `<time datetime>` wants it. */
export interface DateText {
  text: string;
  machine: string;
}

/**
 * Vietnam has kept to UTC+7 without summer time since 1975, so the clock is plain arithmetic; a page shows dozens of times,
 * and `Intl` takes fifty times as long for each.
 */
const aheadOfUtc = 7 * 3_600_000;

/** An instant as the clock in Vietnam shows it, ISO 8601 with its offset: `2022-09-13T20:10:00+07:00`. */
export function instantInVietnam(instant: string): string {
  return `${new Date(Date.parse(instant) + aheadOfUtc).toISOString().slice(0, '2022-09-13T20:10:00'.length)}+07:00`;
}

/** Category time of Vietnamese papers: `20:10 | 13/09/2022`. */
export function displayedTime(instant: string): DateText {
  const machine = instantInVietnam(instant);
  const [day = '', clock = ''] = machine.split('T');
  return { text: `${clock.slice(0, '20:10'.length)} | ${dayText(day).text}`, machine };
}

/** Time of day in Vietnam: `20:10`. */
export function timeOfDay(instant: string): DateText {
  const machine = instantInVietnam(instant);
  return { text: machine.slice('2022-09-13T'.length, '2022-09-13T20:10'.length), machine };
}

/** The calendar day in Vietnam of an instant, as `2022-09-13`. */
export function dayInVietnam(instant: string): string {
  return instantInVietnam(instant).slice(0, 10);
}

/** `năm học 2021-2022` of a school year, stored as its first year. */
export function schoolYearText(firstYear: number): string {
  return `năm học ${firstYear}-${firstYear + 1}`;
}

/**
 * A month as `tháng 9/2022`. Only January and February take a zero, which nobody can then make into eleven or twelve (Decree
 * 30/2020/NĐ-CP, annex I).
 * @param month two digits
 */
export function monthText(year: string, month: string): string {
  return `tháng ${Number(month) > 2 ? Number(month) : month}/${year}`;
}

/** A calendar day (`2022-09-13`) as `13/09/2022`. */
export function dayText(day: string): DateText {
  const [year, month, date] = day.split('-');
  return { text: `${date}/${month}/${year}`, machine: day };
}

/**
 * A calendar day as exactly as it is known: `13/09/2022`, `tháng 9/2022`, `năm 2022` or `năm học 2021-2022`. A school year
 * begins in August, so a day before counts to the year before.
 */
export function datedText(day: string, precision: DatePrecision): DateText {
  const [year = '', month = ''] = day.split('-');
  switch (precision) {
    case 'day':
      return dayText(day);
    case 'month':
      return { text: monthText(year, month), machine: `${year}-${month}` };
    case 'year':
      return { text: `năm ${year}`, machine: year };
    case 'school-year':
      return { text: schoolYearText(Number(month) >= 8 ? Number(year) : Number(year) - 1), machine: year };
    default:
      return precision satisfies never;
  }
}

/** A span of days: `13/09/2022 – 01/10/2022`, `từ 13/09/2022`, `đến 01/10/2022`; null when neither end is known. */
export function spanText(from: string | null, to: string | null): string | null {
  if (from && to) return `${dayText(from).text} – ${dayText(to).text}`;
  if (from) return `từ ${dayText(from).text}`;
  if (to) return `đến ${dayText(to).text}`;
  return null;
}
