import type { WireDocument } from '@loa/shared-types/wire/document';
import type { Library } from '../models/library.ts';
import type { Cell, Column, ColumnInfo } from './column.ts';

/** Types whose documents have data in them. */
export type DataType = 'article' | 'award' | 'campaign' | 'union-body';

/** What rows are made with beside the documents. */
export interface DataContext {
  readonly library: Library;
  /** Public origin of the site, without a closing slash. */
  readonly origin: string;
}

/** A set of data: one table, or several of the same columns where it grows. */
export interface Dataset {
  /** Stands in the addresses of its page and files. */
  readonly id: string;
  readonly title: string;
  /** What a row is, and what to mind. */
  readonly description: string;
  readonly columns: readonly ColumnInfo[];
  /** Rows in the order of the documents, each with a cell for every column. */
  readonly rows: (documents: readonly WireDocument<DataType>[], context: DataContext) => Cell[][];
}

interface DatasetSource<Row> extends Pick<Dataset, 'id' | 'title' | 'description'> {
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (document: WireDocument<DataType>, context: DataContext) => readonly Row[];
}

export function dataset<Row>({ columns, rowsOf, ...about }: DatasetSource<Row>): Dataset {
  return {
    ...about,
    columns: columns.map(({ name, title, datatype, description }) => ({ name, title, datatype, description })),
    rows: (documents, context) =>
      documents.flatMap((document) => rowsOf(document, context).map((row) => columns.map((column) => column.of(row)))),
  };
}
