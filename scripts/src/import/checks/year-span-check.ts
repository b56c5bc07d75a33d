import type { TextCheck } from './text-check.ts';

const span = /(năm học|nhiệm kỳ|giai đoạn)\s+(\d{2,5})\s*[-–—/]\s*(\d{2,5})(?!\d)/giu;

/** Finds school years, terms and periods whose years cannot be: `năm học 202-2022`, `2021-2023`, `2028-2023`. */
export const yearSpanCheck: TextCheck = ({ texts }) =>
  texts.flatMap((text) =>
    [...text.matchAll(span)].flatMap(([whole, kind = '', from = '', to = '']) => {
      const shortEnd = from.length === 4 && to.length === 2;
      const years = [Number(from), Number(shortEnd ? from.slice(0, 2) + to : to)] as const;
      const whole4 = from.length === 4 && (to.length === 4 || shortEnd);
      const length = years[1] - years[0];
      const fits = whole4 && (/học/iu.test(kind) ? length === 1 : length > 0 && length <= 30);
      return fits ? [] : [`“${whole}”: năm viết không hợp lý, cần xem lại số liệu gốc.`];
    }),
  );
