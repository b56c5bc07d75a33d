import type { ImageReference } from './imported-page.ts';

/** What the markup says of a line; plain text says little, so most of its lines have no mark. */
export type LineMark = 'image' | 'caption' | 'heading' | 'quote' | 'links' | 'item' | 'table';

/** One line of a page as a reader sees it: NFC, single spaces, never empty unless it is an image. */
export interface PageLine {
  readonly text: string;
  /** True when an empty line, or the edge of a block of markup, stands before it. */
  readonly gap: boolean;
  readonly mark: LineMark | null;
  readonly image: ImageReference | null;
}

export function pageLine(
  text: string,
  gap: boolean,
  mark: LineMark | null = null,
  image: ImageReference | null = null,
): PageLine {
  return { text, gap, mark, image };
}

/** Composed letters and plain single spaces: saved pages mix decomposed text, no-break spaces and zero-width marks. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
