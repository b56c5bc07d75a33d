import type { Dataset } from './dataset.ts';

/** A file of a data set, by its name in the folder of data. */
export interface DataTable {
  readonly url: string;
  readonly dataset: Dataset;
}

/**
 * Metadata of tables as the W3C's "CSV on the Web" has it, found beside the files by programs that know it.
 * @param licence address of the terms
 */
export function csvwMetadata(tables: readonly DataTable[], { licence }: { licence: string }): string {
  const described = tables.map(({ url, dataset: { title, description, columns } }) => ({
    url,
    'dc:title': title,
    'dc:description': description,
    tableSchema: {
      columns: columns.map(({ name, title: label, datatype, description: meaning }) => ({
        name,
        titles: [name, label],
        'dc:description': meaning,
        datatype,
      })),
    },
  }));
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    'dc:license': { '@id': licence },
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tables: described,
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}
