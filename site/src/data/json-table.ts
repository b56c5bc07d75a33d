import type { Cell, ColumnInfo } from './column.ts';

/** What a data file says of itself before its rows. */
export interface TableAbout {
  readonly title: string;
  /** Address of the page that tells what the columns mean. */
  readonly page: string;
}

/** A table as JSON, one row on each line: an object with a member for every column, null where the source says nothing. */
export function jsonTable(
  columns: readonly ColumnInfo[],
  rows: readonly (readonly Cell[])[],
  { title, page }: TableAbout,
): string {
  const lines = rows.map((cells) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, place) => [name, jsonCell(cells[place] ?? null)]))),
  );
  const about = JSON.stringify({ title, page }).slice(1, -1);
  return `{${about},"rows":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}

/** Numbers that JSON readers would round are given as text. */
function jsonCell(cell: Cell): string | number | boolean | null {
  if (typeof cell !== 'bigint') return cell;
  const number = Number(cell);
  return Number.isSafeInteger(number) ? number : String(cell);
}
