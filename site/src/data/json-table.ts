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
  const lines = rows.map((cells) => {
    const row: Record<string, JsonCell> = {};
    columns.forEach(({ name }, place) => (row[name] = jsonCell(cells[place] ?? null)));
    return JSON.stringify(row);
  });
  const about = JSON.stringify({ title, page }).slice(1, -1);
  return `{${about},"rows":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}

type JsonCell = Exclude<Cell, bigint>;

/** Numbers that JSON readers would round are given as text. */
function jsonCell(cell: Cell): JsonCell {
  if (typeof cell !== 'bigint') return cell;
  const number = Number(cell);
  return Number.isSafeInteger(number) ? number : String(cell);
}
