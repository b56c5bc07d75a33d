import type { Dataset, WithContext } from 'schema-dts';
import type { Shell } from '../shell.ts';
import type { Json } from '../head.ts';

/** A data set as its page describes it. */
export interface DatasetSource {
  readonly name: string;
  /** Search engines want 50 to 5,000 characters. */
  readonly description: string;
  /** Path of the page that describes it. */
  readonly path: string;
  readonly keywords: readonly string[];
  /** What a row tells, by the names of its columns. */
  readonly columns: readonly string[];
  readonly downloads: readonly { readonly path: string; readonly mime: 'text/csv' | 'application/json' }[];
  /** What time it covers, as ISO 8601 writes it: `2019/2025`, `2022-09`; null when that is not known. */
  readonly coverage: string | null;
}

/** Where the paper says how its figures may be used: a licence is a grant that only the paper itself can make. */
export const dataTermsPath = '/du-lieu/#su_dung';

/** Structured data of the page of a data set. */
export function datasetData(source: DatasetSource, { origin, publisher }: Shell): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: source.name,
    description: source.description,
    url: origin + source.path,
    identifier: origin + source.path,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    license: origin + dataTermsPath,
    keywords: [...source.keywords],
    variableMeasured: [...source.columns],
    ...(source.coverage ? { temporalCoverage: source.coverage } : {}),
    spatialCoverage: { '@type': 'Place', name: 'Việt Nam' },
    creator: publisher,
    distribution: source.downloads.map(({ path, mime }) => ({
      '@type': 'DataDownload',
      encodingFormat: mime,
      contentUrl: origin + path,
    })),
  } satisfies WithContext<Dataset>;
}
