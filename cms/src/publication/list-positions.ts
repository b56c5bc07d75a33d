import type { AddressedType } from '@loa/shared-types/published-type';
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

/** Keys, `<type>/<documentId>`, of the lists that an article stands in. */
export function listsOf(links: Links): string[] {
  const keys = Object.entries(links).flatMap(([place, documentIds]) => {
    const list = lists.find((each) => each.place.test(place));
    return list ? documentIds.map((documentId) => `${list.type}/${documentId}`) : [];
  });
  return [...new Set(keys)];
}

/**
 * Gives each article its place in every list that it stands in for the first time: one more than the last, counted from
 * 1. Places are never given again, so the rows of articles that left stay.
 * @param articles in the order in which they are to stand; the caller holds the counter
 */
export async function assignPositions(sql: Sql, articles: ReadonlyMap<string, Links>): Promise<void> {
  const wanted = [...articles].map(([documentId, links]) => ({ documentId, lists: listsOf(links) }));
  const keys = [...new Set(wanted.flatMap((article) => article.lists))];
  if (keys.length === 0) return;
  const known = await readPositions(sql, [...articles.keys()]);
  const lasts: { list: string; last: number }[] = await sql(tables.listPosition)
    .whereIn('list', keys)
    .groupBy('list')
    .select('list')
    .max({ last: 'position' });
  const last = new Map(lasts.map((row) => [row.list, row.last]));
  const rows: PositionRow[] = [];
  for (const article of wanted) {
    for (const list of article.lists) {
      if (known.get(article.documentId)?.has(list)) continue;
      const position = (last.get(list) ?? 0) + 1;
      last.set(list, position);
      rows.push({ list, document_id: article.documentId, position });
    }
  }
  if (rows.length > 0) await sql.batchInsert(tables.listPosition, rows, 500);
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
