import { isStrayMarkup } from './furniture.ts';
import { cleanText, pageLine, type LineMark, type PageLine } from './page-line.ts';
import type { ImageReference } from './imported-page.ts';

const imageMarkup = /!\[([^\]]*)\]\(([^)\s]*)(?:\s+"[^"]*")?\)/gu;
const tableRule = /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$/u;

export interface PageText {
  readonly lines: readonly PageLine[];
  /** What the page's source left in its text, as it stood. */
  readonly strayMarkup: readonly string[];
}

/**
 * The lines of a saved page's text. Text dumps of these papers come in two forms, one with an empty line between blocks,
 * one without but with the marks of Markdown: `![]() |` for a picture, a closing bar for the cell of a layout table.
 */
export function textLines(text: string): PageText {
  const lines: PageLine[] = [];
  const strayMarkup: string[] = [];
  let gap = true;
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const line = cleanText(raw);
    if (line === '' || tableRule.test(line)) {
      gap ||= line === '';
      continue;
    }
    if (isStrayMarkup(line)) strayMarkup.push(line);
    else lines.push(...markedLines(line, gap));
    gap = false;
  }
  return { lines, strayMarkup };
}

function markedLines(line: string, gap: boolean): PageLine[] {
  const images = [...line.matchAll(imageMarkup)].map((match) => imageOf(match[1] ?? '', match[2] ?? ''));
  const rest = cleanText(line.replace(imageMarkup, ' '));
  const cells = rest.split(/\s*\|\s*/u).filter((cell) => cell !== '');
  const text = cleanText(withoutMarkdown(cells.join(' | ')));
  const lines = images.map((image, index) => pageLine(image?.alt ?? '', gap && index === 0, 'image', image));
  if (text !== '') lines.push(pageLine(text, gap && images.length === 0, markOf(line, rest, cells.length)));
  return lines;
}

/** A bar that closes a line is the edge of a layout table's cell; bars between words are columns or a dateline. */
function markOf(line: string, rest: string, cells: number): LineMark | null {
  if (/^#{2,6}\s/u.test(line)) return 'heading';
  if (/^>\s/u.test(line)) return 'quote';
  if (/^(?:[-+*•●▪◦–]|\d{1,2}[.)]|[a-zđ]\))\s/u.test(line)) return 'item';
  if (cells > 2 || (cells === 2 && rest.startsWith('|') && rest.endsWith('|'))) return 'table';
  return cells === 1 && (rest.endsWith('|') || rest.startsWith('|')) ? 'caption' : null;
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/^#{1,6}\s+/u, '')
    .replace(/^>\s+/u, '')
    .replace(/(?<!\\)\[([^\]]+)\]\((?:https?:|\/)[^)\s]*\)/gu, '$1')
    .replace(/\*\*(.+?)\*\*/gu, '$1')
    .replace(/(?<!\p{L})__(.+?)__(?!\p{L})/gu, '$1');
}

function imageOf(alt: string, address: string): ImageReference | null {
  return /^(?:https?:)?\/\//i.test(address) ? { kind: 'remote', address, alt: alt || null } : null;
}
