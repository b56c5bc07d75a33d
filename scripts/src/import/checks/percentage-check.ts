import { sentences, type TextCheck } from './text-check.ts';

const share =
  /(\d{1,3}(?:\.\d{3})*|\d+)\s+\p{L}[^%;.]{0,80}?\(?\s*(?:tương đương|chiếm|đạt|bằng|tỷ lệ)?\s*:?\s*(\d{1,3}(?:,\d+)?)\s*%/giu;
const percent = /(?<![\d,.])(\d{1,3}(?:,\d+)?)\s*%/gu;

/** Finds shares of one whole that do not add up: by their percentages, or by the counts beside them. */
export const percentageCheck: TextCheck = ({ texts }) =>
  texts.flatMap((text) => sentences(text).flatMap(checkSentence));

function checkSentence(sentence: string): string[] {
  const percentages = [...sentence.matchAll(percent)].map((match) => number(match[1] ?? ''));
  const over = percentages
    .filter((value) => value > 100)
    .map((value) => `Tỷ lệ ${format(value)}% lớn hơn 100%: cần xem lại.`);
  const sum = percentages.reduce((total, value) => total + value, 0);
  const parts = percentages.length >= 2 && percentages.every((value) => value < 100) && sum > 90 && sum < 110;
  if (!parts || Math.abs(sum - 100) < 0.35) return over;
  const shares = [...sentence.matchAll(share)].map((match) => ({
    count: number((match[1] ?? '').replaceAll('.', '')),
    percent: number(match[2] ?? ''),
  }));
  const counts = countReason(shares);
  return [
    ...over,
    `Các tỷ lệ ${percentages.map((value) => `${format(value)}%`).join(' + ')} cộng lại ${format(sum)}%, không đủ 100%${counts}.`.replace(
      'không đủ 100%',
      sum > 100 ? 'quá 100%' : 'không đủ 100%',
    ),
  ];
}

/** When every count gives the same whole by its percentage, and the counts miss it, the rest is unexplained. */
function countReason(shares: readonly { count: number; percent: number }[]): string {
  const wholes = shares.map(({ count, percent: part }) => Math.round((count / part) * 100));
  const [whole] = wholes;
  if (
    shares.length < 2 ||
    whole === undefined ||
    wholes.some((each) => Math.abs(each - whole) > Math.max(1, whole * 0.01))
  )
    return '';
  const sum = shares.reduce((total, { count }) => total + count, 0);
  return sum === whole
    ? ''
    : `; ${shares.map(({ count }) => format(count)).join(' + ')} = ${format(sum)} trên tổng khoảng ${format(whole)}`;
}

function number(written: string): number {
  return Number(written.replace(',', '.'));
}

function format(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
