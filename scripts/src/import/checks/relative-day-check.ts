import { around, type TextCheck } from './text-check.ts';

const relative =
  /(?:sáng|trưa|chiều|tối|đêm|hôm)\s+(?:nay|qua)[,\s]*\(?\s*(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?![/.-]?\d)\s*\)?/giu;
const atStart = /(?<=^|[.!?]\s)Ngày\s+(\d{1,2})[/-](\d{1,2})(?![/-]?\d)/gu;
const bare = /(?:sáng|trưa|chiều|tối)\s+(?:ngày\s+)?(\d{1,2})[/-](\d{1,2})(?![/-]?\d)/giu;

/** Finds days without a year that only the day of publication would settle. */
export const relativeDayCheck: TextCheck = ({ texts, displayedAt }) =>
  texts.flatMap((text) =>
    findRelativeDays(text, displayedAt, true).map(
      (found) => `“${found}”: ngày không ghi năm và trang không cho biết năm.`,
    ),
  );

/**
 * The places where a text names a day without its year.
 * @param displayedAt a day that equals it settles the year
 * @param all false for `Sáng nay (7/11)` alone, true for `Chiều 24/11` too
 */
export function findRelativeDays(text: string, displayedAt: string | null, all: boolean): string[] {
  const found = [
    ...text.matchAll(relative),
    ...(all && displayedAt === null ? [...text.matchAll(bare), ...text.matchAll(atStart)] : []),
  ];
  return found
    .filter(
      ([, day, month]) =>
        displayedAt === null || displayedAt.slice(5, 10) !== `${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`,
    )
    .map((match) => around(text, match.index, match[0].length));
}
