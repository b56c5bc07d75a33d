import { cleanText } from './page-line.ts';
import { wordCount, endsLikeSentence } from './sentence-shape.ts';

/** A day and, where the page gives one, the time of day; both as the page's reader in Vietnam sees them. */
export interface DisplayedTime {
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly time: { readonly hour: number; readonly minute: number } | null;
}

export interface Dateline {
  /** Null when the numbers are not a day of the calendar. */
  readonly at: DisplayedTime | null;
  readonly category: string | null;
  readonly text: string;
}

const datePattern =
  /(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?![\d/])|(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})/iu;
const timePattern =
  /(?<![\d/.:])(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})(?:\s*:\s*\d{2})?\s*(?:phút)?\s*(SA|CH|AM|PM)?(?![\d/])/iu;
const words =
  /(?:Thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|Chủ\s*nhật|CN|GMT\s*[+-]?\s*\d*|UTC\s*[+-]?\s*\d*|Ngày\s+đăng|Ngày\s+xuất\s+bản|Đăng\s+(?:lúc|ngày)|Xuất\s+bản|Cập\s+nhật(?:\s+lúc)?|Đã\s+đăng|Thời\s+gian|Lượt\s+(?:xem|đọc)\s*:?\s*[\d.,]*|[\d.,]+\s+lượt\s+(?:xem|đọc))(?!\p{L})/giu;

/**
 * Reads a line that says when and where an article stood: `Công đoàn viên 20:10 | 13/09/2022`, `13/09/2022 - 20:10`,
 * `Thứ ba, 13/09/2022 20:10 (GMT+7)`. Null for any other line, a sentence with a date in it included.
 */
export function readDateline(text: string): Dateline | null {
  if (text.length > 120) return null;
  const date = datePattern.exec(text);
  if (!date) return null;
  const afterDate = text.replace(date[0], ' ');
  const time = timePattern.exec(afterDate);
  const rest = cleanText(
    (time ? afterDate.replace(time[0], ' ') : afterDate)
      .replace(words, ' ')
      .replace(/\b(?:lúc|ngày|vào)\b/giu, ' ')
      .replace(/[|,;()[\]•·»›>/:\-–—]+(?=\s|$)|(?<=^|\s)[|,;()[\]•·»›>/:\-–—]+/gu, ' '),
  );
  if (wordCount(rest) > 6 || endsLikeSentence(rest) || /\d{2,}|["“”]/.test(rest)) return null;
  return { at: displayedTime(date, time), category: rest === '' ? null : rest, text };
}

/** `20:10` alone, or a lone separator: spans that a text dump puts on lines of their own. */
export function isTimeFragment(text: string): boolean {
  return /^\|?\s*\d{1,2}\s*[:h]\s*\d{2}\s*[|,-]?$/iu.test(text);
}

export function isDateFragment(text: string): boolean {
  return /^[|,-]?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[|,-]?$/u.test(text);
}

/** ISO 8601 at +07:00, or null when the page gives no time of day. */
export function toIsoTime(at: DisplayedTime): string | null {
  if (at.time === null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const { year, month, day } = at.day;
  return `${year}-${two(month)}-${two(day)}T${two(at.time.hour)}:${two(at.time.minute)}:00+07:00`;
}

/**
 * The instant of a machine-readable date at +07:00; a date without a zone is taken as Vietnam's. Null when it is none, or
 * when its year is none that an article is of: content systems write `0001-01-01` where they know no date.
 */
export function machineTime(value: string): string | null {
  const written = value.trim();
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(written);
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}/.test(written)) return null;
  const instant = new Date(zoned ? written : `${written.replace(' ', 'T')}+07:00`);
  if (Number.isNaN(instant.getTime())) return null;
  const inVietnam = new Date(instant.getTime() + 7 * 3_600_000);
  return isYearOfArticles(inVietnam.getUTCFullYear()) ? inVietnam.toISOString().replace(/\.\d{3}Z$/, '+07:00') : null;
}

function displayedTime(date: RegExpExecArray, time: RegExpExecArray | null): DisplayedTime | null {
  const [day, month, year] = (date[1] !== undefined ? date.slice(1, 4) : date.slice(4, 7)).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const check = new Date(Date.UTC(year, month - 1, day));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day || !isYearOfArticles(year)) return null;
  return { day: { year, month, day }, time: time && timeOfDay(time) };
}

function timeOfDay(match: RegExpExecArray): { hour: number; minute: number } | null {
  const minute = Number(match[2]);
  const afternoon = /CH|PM/i.test(match[3] ?? '');
  const hour = (Number(match[1]) % (match[3] ? 12 : 24)) + (afternoon ? 12 : 0);
  return Number(match[1]) > 24 || minute > 59 ? null : { hour, minute };
}

function isYearOfArticles(year: number): boolean {
  return year >= 1900 && year <= 2100;
}
