import { around, type TextCheck } from './text-check.ts';

const ratio =
  /(?<![\d/.,])(\d{1,3}(?:\.\d{3})+|\d+)\s*\/\s*(\d{1,3}(?:\.\d{3})+|\d+)(?![\d/]|\.\d|-?\p{L}{2,}|\p{Lu})/gu;

/** Finds `a/b` with a above b: more done than there was to do, or two figures of different things. */
export const ratioCheck: TextCheck = ({ texts }) =>
  texts.flatMap((text) =>
    [...text.matchAll(ratio)].flatMap((match) => {
      const [part, whole] = [number(match[1]), number(match[2])];
      const dayAndMonth = part <= 31 && whole <= 12;
      const roundTheClock = part === 24 && whole === 7;
      if (part <= whole || dayAndMonth || roundTheClock) return [];
      return [
        `“${around(text, match.index, match[0].length)}”: số trước lớn hơn số sau dấu gạch chéo, không rõ số nào là chỉ tiêu.`,
      ];
    }),
  );

function number(written: string | undefined): number {
  return Number((written ?? '').replaceAll('.', ''));
}
