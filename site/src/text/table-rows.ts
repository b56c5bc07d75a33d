/** A table as a page shows it: every row has as many cells as the widest. */
export interface TableRows {
  header: string[] | null;
  rows: string[][];
  /** For each column, whether all its cells are figures, which stand to the right. */
  numeric: boolean[];
}

const figure = /^[–-]$|^(?:trên |gần |khoảng |hơn |>|~)?[\d.,]+ ?%?$/;

/**
 * Reads tab-separated rows as pasted from a spreadsheet; empty lines are left out and short rows filled up.
 * Null when there is no row to show.
 */
export function parseTableRows(source: string, hasHeader: boolean): TableRows | null {
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const filled = cells.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const header = hasHeader ? (filled[0] ?? null) : null;
  const rows = hasHeader ? filled.slice(1) : filled;
  if (rows.length === 0) return null;
  const numeric = Array.from({ length: width }, (_, column) => {
    const written = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return written.length > 0 && written.every((cell) => figure.test(cell));
  });
  return { header, rows, numeric };
}
