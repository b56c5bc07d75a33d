import { around, type TextCheck } from './text-check.ts';

const shapes = [
  /[“«]\s+(?=\S)/gu,
  /(?<=\S)\s+[”»]/gu,
  /(?<=\p{L})-\s+(?=\d)|(?<=\p{L})\s+-(?=\d)/gu,
  /(?<=[\p{L}\d)”])\s+[,;:!?](?=\s|$)|(?<=[\p{L}\d)”])\s+\.(?=\s|$)/gu,
  /(?<!\.)\.\.(?!\.)(?!\/)/gu,
  /,,|;;|(?<=\p{L}),(?=\p{L})/gu,
  /\(\s+|\s+\)/gu,
  /(?<=\d)\s+\/(?=\d)|(?<=\d)\/\s+(?=\d)/gu,
];

/** Finds spaces and points where none belong: `“ Hai tốt”`, `Covid- 19`, `2028..`. */
export const spacingCheck: TextCheck = ({ texts }) =>
  texts.flatMap((text) =>
    shapes.flatMap((shape) =>
      [...text.matchAll(shape)].map(
        (match) => `Dấu câu hoặc khoảng trắng lạ: “${around(text, match.index, match[0].length)}”.`,
      ),
    ),
  );
