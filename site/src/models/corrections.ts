import type { ArticleWire } from '@loa/shared-types/wire/article';
import { type DateText, dayInVietnam, displayedTime } from '../text/dates.ts';

/**
 * A correction (cải chính): when, what was wrong, what is right.
 *
 * Article 34 of the press law (126/2025/QH15, in force since 1 July 2026) asks for a correction and an apology in the paper
 * itself and leaves their form to the Government. The form is that of article 42 of the law before it (103/2016/QH13): the
 * heading “Thông tin cải chính, xin lỗi”, the title of the piece, its section, the day on which it appeared, what was wrong
 * and what is right.
 */
export interface Correction {
  time: DateText | null;
  wrong: string | null;
  right: string | null;
  note: string | null;
}

/** What readers see before each part of a correction, on pages and in feeds. */
export const correctionLabels: Readonly<Record<keyof Correction, string>> = {
  time: 'Cải chính',
  wrong: 'Đã đăng',
  right: 'Đúng là',
  note: 'Nói thêm',
};

/** The corrections of an article that say something, in the editors' order. */
export function corrections(article: Pick<ArticleWire, 'corrections'>): Correction[] {
  return written(article).map(({ correctedAt, wrong, right, note }) => ({
    time: correctedAt ? displayedTime(correctedAt) : null,
    wrong: wrong || null,
    right: right || null,
    note: note || null,
  }));
}

/**
 * Months in Vietnam, as `2022-12`, in which an article was corrected. One that corrects another, and says nothing of its own
 * corrections, counts for the month in which it appeared; so does a correction without a time.
 */
export function correctionMonthsOf(article: ArticleWire): string[] {
  const times = written(article).map(({ correctedAt }) => correctedAt ?? article.displayedAt);
  if (times.length === 0 && article.format === 'correction') times.push(article.displayedAt);
  return [...new Set(times.map((time) => dayInVietnam(time).slice(0, '2022-12'.length)))].sort();
}

/** Those that say something. */
export function written({ corrections }: Pick<ArticleWire, 'corrections'>): ArticleWire['corrections'] {
  return corrections.filter(({ wrong, right, note }) => wrong || right || note);
}
