import type { AddressedType } from '@loa/shared-types/published-type';
import { everyArticle } from '@loa/shared-types/wire/article';
import type { Links } from './links.ts';
import { type Sql, tables } from './tables.ts';

const lists: readonly { readonly place: RegExp; readonly type: AddressedType }[] = [
  { place: /^category$/, type: 'category' },
  { place: /^authors$/, type: 'author' },
  { place: /^tags$/, type: 'tag' },
  { place: /^campaigns$/, type: 'campaign' },
  { place: /^unionBodies\.\d+\.body$/, type: 'union-body' },
];

interface PositionRow {
  list: string;
  document_id: string;
  position: number;
}

/** Keys of the lists that an article stands in: `<type>/<documentId>`, and the one of all articles. */
export function listsOf(links: Links): string[] {
  const keys = Object.entries(links).flatMap(([place, documentIds]) => {
    const list = lists.find((each) => each.place.test(place));
    return list ? documentIds.map((documentId) => `${list.type}/${documentId}`) : [];
  });
  return [everyArticle, ...new Set(keys)];
}

/**
 * Gives each article its place in every list that it stands in for the first time: one more than the last, counted from
 * 1. Places are never given again, so the rows of articles that left stay.
 * @param articles in the order in which they are to stand; the caller holds the counter
 */
export async function assignPositions(sql: Sql, articles: ReadonlyMap<string, Links>): Promise<void> {
  const known = await readPositions(sql, [...articles.keys()]);
  const wanted = [...articles].map(([documentId, links]) => ({
    documentId,
    lists: listsOf(links).filter((list) => !known.get(documentId)?.has(list)),
  }));
  const last = await readLastPositions(sql, new Set(wanted.flatMap((article) => article.lists)));
  const rows: PositionRow[] = [];
  for (const article of wanted) {
    for (const list of article.lists) {
      const position = (last.get(list) ?? 0) + 1;
      last.set(list, position);
      rows.push({ list, document_id: article.documentId, position });
    }
  }
  if (rows.length > 0) await sql.batchInsert(tables.listPosition, rows, 500);
}

/** The last place that was given in each list; grouping would read every place of the longest lists. */
async function readLastPositions(sql: Sql, lists: Iterable<string>): Promise<Map<string, number>> {
  const last = new Map<string, number>();
  for (const list of lists) {
    const [row]: { last: number | null }[] = await sql(tables.listPosition).where({ list }).max({ last: 'position' });
    if (row?.last) last.set(list, row.last);
  }
  return last;
}

/** The place of each article in each list that it ever stood in. */
export async function readPositions(
  sql: Sql,
  documentIds: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const rows = await sql<PositionRow>(tables.listPosition).whereIn('document_id', documentIds);
  const positions = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const places = positions.get(row.document_id) ?? new Map<string, number>();
    positions.set(row.document_id, places.set(row.list, row.position));
  }
  return positions;
}
