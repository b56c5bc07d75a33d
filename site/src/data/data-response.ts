import { siteOrigin } from '../models/site-origin.ts';
import { dataTermsPath } from '../models/structured-data/dataset-data.ts';
import type { DataFileProps, DataMetadataProps } from '../plan/page-kind.ts';
import { currentMirror } from '../render/page-host.ts';
import { textResponse } from '../render/text-response.ts';
import { datasetOf } from './all-datasets.ts';
import { csvText } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import { jsonTable } from './json-table.ts';
import { RecentRows } from './recent-rows.ts';

/** The answer of the route of a CSV file. */
export function csvResponse(props: DataFileProps, site: URL | undefined): Response {
  const { columns } = datasetOf(props.dataset);
  return textResponse(csvText(columns, rowsOf(props, siteOrigin(site))), 'text/csv');
}

/** The answer of the route of a JSON file. */
export function jsonResponse(props: DataFileProps, site: URL | undefined): Response {
  const { id, title, columns } = datasetOf(props.dataset);
  const origin = siteOrigin(site);
  const about = { title, page: `${origin}/du-lieu/${id}/` };
  return textResponse(jsonTable(columns, rowsOf(props, origin), about), 'application/json');
}

/** The answer of the route that describes every CSV file. */
export function metadataResponse({ files }: DataMetadataProps, site: URL | undefined): Response {
  const tables = files.map(([url, id]) => ({ url, dataset: datasetOf(id) }));
  return textResponse(csvwMetadata(tables, { licence: siteOrigin(site) + dataTermsPath }), 'application/json');
}

const recentRows = new RecentRows();

function rowsOf(props: DataFileProps, origin: string) {
  return recentRows.get(props, origin, () => {
    const mirror = currentMirror();
    const documents = props.documents.map((ref) => mirror.document(ref));
    return datasetOf(props.dataset).rows(documents, { library: mirror.shown(props.shown), origin });
  });
}
