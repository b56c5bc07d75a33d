import type { CardFont } from './card-font.ts';

export interface Headline {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Sizes in pixels, the largest first: the first at which a headline has room is taken. */
const sizes = [68, 60, 52, 46, 40];

/** A headline in as few and as even lines as it takes; one that is too long at the smallest size ends in an ellipsis. */
export function headlineLines(
  text: string,
  font: CardFont,
  { width, height }: { readonly width: number; readonly height: number },
): Headline {
  for (const size of sizes) {
    const lines = balanced(text, font, size, width);
    if (lines.length * lineHeight(size) <= height) return { size, lines };
  }
  const size = sizes.at(-1) ?? 0;
  const room = Math.floor(height / lineHeight(size));
  const lines = filled(text, font, size, width).slice(0, room);
  return { size, lines: lines.map((line, place) => (place === room - 1 ? `${line.replace(/\s+\S*$/, '')} …` : line)) };
}

/** Vietnamese stacks two accents on a capital. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.27);
}

/** The narrowest setting that needs no more lines than the widest. */
function balanced(text: string, font: CardFont, size: number, width: number): string[] {
  const lines = filled(text, font, size, width);
  let best = lines;
  for (let narrower = width * 0.95; narrower > width * 0.5; narrower -= width * 0.05) {
    const tried = filled(text, font, size, narrower);
    if (tried.length > lines.length || tried.some((line) => font.width(line, size) > narrower)) break;
    best = tried;
  }
  return best;
}

function filled(text: string, font: CardFont, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words(text, font, size, width)) {
    const last = lines.at(-1);
    if (last !== undefined && font.width(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The words of a text; one that is wider than a line is cut. */
function* words(text: string, font: CardFont, size: number, width: number): Generator<string> {
  for (const word of text.split(/\s+/)) {
    let part = '';
    for (const letter of word) {
      if (font.width(part + letter, size) > width) {
        yield part;
        part = '';
      }
      part += letter;
    }
    if (part) yield part;
  }
}
