/*
 * Charts are drawn before anybody knows how wide they will be, and their text must keep its size: so lengths along the
 * chart are in per cent of its width, everything else in em of its text. Whether words fit is reckoned for the narrowest
 * screen, 320 pixels wide.
 */

/** Width of a chart on the narrowest screen, in em of its text. */
const narrowest = 17;
/** Width of a letter in em, as Vietnamese prose has it, and as figures in bold have it at most. */
const letter = 0.53;
const boldLetter = 0.58;
/** Letters in a line on the narrowest screen. */
const lettersInLine = Math.floor(narrowest / letter);

/** Distance of two lines, in em: Vietnamese stacks two accents on a capital. */
export const leading = 1.4;

/** A line of text at its place. */
export interface TextLine {
  text: string;
  /** Base line, in em from the top of the chart. */
  y: number;
}

/** Width of a text in bold, in per cent of the narrowest chart. */
export function widthOf(text: string): number {
  return ((text.length * boldLetter) / narrowest) * 100;
}

/**
 * The lines of a text below each other. A word that is longer than a line stands in one by itself.
 * @param top upper edge of the first, in em
 */
export function textLines(text: string, top: number): TextLine[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lettersInLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, place) => ({ text: line, y: rounded(top + place * leading + 1) }));
}

/** A length along a chart, for an attribute. */
export const percent = (length: number) => `${length}%`;
/** Any other length of a chart, for an attribute. */
export const em = (length: number) => `${length}em`;

/** A length of a chart as it is written into the page. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10;
}
