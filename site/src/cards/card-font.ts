import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** The newspaper's typeface comes cut by script; a Vietnamese word takes letters from several of its files. */
const subsets = ['latin', 'vietnamese', 'latin-ext'] as const;

const { resolve } = createRequire(import.meta.url);

/**
 * A weight of the newspaper's own typeface, whose words are drawn as outlines: text in an SVG would be set in whatever fonts
 * a machine has.
 */
export class CardFont {
  readonly #fonts: readonly Font[];
  /** Widths of letters at a size of one pixel; measuring words anew for each line that they may stand in takes long. */
  readonly #advances = new Map<string, number>();

  constructor(weight: 700 | 800) {
    this.#fonts = subsets.map((subset) => {
      const bytes = readFileSync(
        resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`),
      );
      return opentype.parse(Uint8Array.from(bytes).buffer);
    });
  }

  /** Pixels that a line takes, kerning left aside. */
  width(text: string, size: number): number {
    let width = 0;
    for (const letter of text) width += this.#advance(letter);
    return width * size;
  }

  /** Outline of a line as the data of an SVG path, its baseline beginning at a point. */
  outline(text: string, left: number, baseline: number, size: number): string {
    let x = left;
    return this.#runs(text)
      .map(({ font, text: run }) => {
        const data = pathData(font.getPath(run, x, baseline, size).commands);
        x += font.getAdvanceWidth(run, size);
        return data;
      })
      .join('');
  }

  #advance(letter: string): number {
    let advance = this.#advances.get(letter);
    if (advance === undefined) {
      const font = this.#fontOf(letter);
      advance = font ? (font.charToGlyph(letter).advanceWidth ?? 0) / font.unitsPerEm : 0;
      this.#advances.set(letter, advance);
    }
    return advance;
  }

  /** The text cut where the file changes that has its letters; what none has is left out. */
  #runs(text: string): { font: Font; text: string }[] {
    const runs: { font: Font; text: string }[] = [];
    for (const letter of text) {
      const font = this.#fontOf(letter);
      const last = runs.at(-1);
      if (!font) continue;
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    }
    return runs;
  }

  #fontOf(letter: string): Font | undefined {
    return this.#fonts.find((font) => font.charToGlyphIndex(letter) > 0);
  }
}

/** To a tenth of a pixel. The library's own writer makes NaN of numbers next to zero. */
function pathData(commands: readonly PathCommand[]): string {
  const points = (...numbers: number[]) => numbers.map((number) => Math.round(number * 10) / 10).join(' ');
  return commands
    .map((command) => {
      switch (command.type) {
        case 'M':
        case 'L':
          return command.type + points(command.x, command.y);
        case 'Q':
          return `Q${points(command.x1, command.y1, command.x, command.y)}`;
        case 'C':
          return `C${points(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
        case 'Z':
          return 'Z';
        default:
          return command satisfies never;
      }
    })
    .join('');
}
