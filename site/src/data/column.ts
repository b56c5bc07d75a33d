import type { Qualifier } from '../text/qualified.ts';

/** What a cell of a data file holds; null where the source says nothing. */
export type Cell = string | number | bigint | boolean | null;

/** Types of columns by their names in XML Schema, as CSVW uses them. */
export type Datatype = 'string' | 'integer' | 'decimal' | 'date' | 'boolean' | 'anyURI';

/** A column as readers of data are told of it. */
export interface ColumnInfo {
  /** Lower-case Latin letters and underscores: stable, whatever its title becomes. */
  readonly name: string;
  readonly title: string;
  readonly datatype: Datatype;
  /** What stands in it, and in which unit. */
  readonly description: string;
}

/** A column with how its cell is taken from a row. */
export interface Column<Row> extends ColumnInfo {
  readonly of: (row: Row) => Cell;
}

const qualifierWords: Record<Qualifier, string> = { exact: 'đúng', over: 'trên', about: 'khoảng', nearly: 'gần' };

/** The word before a figure as a column has it; null when the source has none. */
export function qualifierWord(qualifier: Qualifier | null): string | null {
  return qualifier && qualifierWords[qualifier];
}

export const qualifierDescription =
  '“đúng”, “trên”, “khoảng” hoặc “gần”; trống khi nguồn chỉ ghi con số. Không cộng số “trên”, “khoảng”, “gần” với số đúng.';

/** `2021-2022` of a school year, stored as its first year. */
export function schoolYearCell(firstYear: number | null): string | null {
  return firstYear === null ? null : `${firstYear}-${firstYear + 1}`;
}
