import { siteOrigin } from '../models/site-origin.ts';
import { dataTermsPath } from '../models/structured-data/dataset-data.ts';
import type { DataFileProps, DataMetadataProps } from '../plan/page-kind.ts';
import { currentMirror } from '../render/page-host.ts';
import { datasetOf } from './all-datasets.ts';
import { csvText } from './csv.ts';
import { csvwMetadata } from './csvw.ts';
import { jsonTable } from './json-table.ts';

/** The answer of the route of a CSV file. */
export function csvResponse(props: DataFileProps, site: URL | undefined): Response {
  const { columns } = datasetOf(props.dataset);
  return new Response(csvText(columns, rowsOf(props, siteOrigin(site))), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}

/** The answer of the route of a JSON file. */
export function jsonResponse(props: DataFileProps, site: URL | undefined): Response {
  const { id, title, columns } = datasetOf(props.dataset);
  const origin = siteOrigin(site);
  const about = { title, page: `${origin}/du-lieu/${id}/` };
  return new Response(jsonTable(columns, rowsOf(props, origin), about), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** The answer of the route that describes every CSV file. */
export function metadataResponse({ files }: DataMetadataProps, site: URL | undefined): Response {
  const tables = files.map(([url, id]) => ({ url, dataset: datasetOf(id) }));
  return new Response(csvwMetadata(tables, { licence: siteOrigin(site) + dataTermsPath }), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

function rowsOf({ dataset, documents, shown }: DataFileProps, origin: string) {
  const mirror = currentMirror();
  const context = { library: mirror.shown(shown), origin };
  return datasetOf(dataset).rows(
    documents.map((ref) => mirror.document(ref)),
    context,
  );
}
