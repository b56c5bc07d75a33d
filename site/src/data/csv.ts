import type { Cell, ColumnInfo } from './column.ts';

/** Excel takes a file without it for one in the letters of the machine, which breaks Vietnamese. */
const byteOrderMark = '\u{feff}';

/** A cell that begins like this would be reckoned as a formula; an apostrophe before it keeps it a text. */
const formula = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark: a header, lines ended by CRLF, numbers with a decimal point,
 * days as 2022-09-13, `true` and `false`, nothing where the source says nothing.
 */
export function csvText(columns: readonly ColumnInfo[], rows: readonly (readonly Cell[])[]): string {
  const header = columns.map(({ name }) => name);
  const lines = [header, ...rows].map((cells) => cells.map(csvCell).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
