/** A part of a Markdown text in which nothing is marked but headings: `level` 0 is a paragraph, 1 to 6 a heading. */
export interface PlainPart {
  level: number;
  text: string;
}

/** A line without a mark, an escape, an entity or HTML, which neither begins nor ends with a space. */
const unmarked = /^(?![\s])[^\\`*_~[<&\n\r\0]*(?<![\s])$/;
/** What begins a heading, a quotation, a list or a rule. */
const opensBlock = /^(?:[#>\-+]|\d{1,9}[.)](?:\s|$))/;
const heading = /^(#{1,6}) (?!#)(.*)(?<!#)$/;

/**
 * The parts of a Markdown text that is nothing but lines of words with empty lines between them, as nine of ten texts of a
 * newspaper are; null for any other, which takes a parser.
 */
export function plainParts(source: string): PlainPart[] | null {
  const parts: PlainPart[] = [];
  for (const line of source.replace(/\n+$/, '').split(/\n\n+/)) {
    if (line === '') continue;
    const [, marks = '', title = ''] = heading.exec(line) ?? [];
    const text = marks === '' ? line : title;
    if (text === '' || !unmarked.test(text) || (marks === '' && opensBlock.test(text))) return null;
    parts.push({ level: marks.length, text });
  }
  return parts;
}

/** True for a line of Markdown in which nothing is marked. */
export function isPlainLine(source: string): boolean {
  return unmarked.test(source);
}
