import type { Row, StrapiInProcess } from '@loa/scripts/src/demo/generate/strapi-in-process.ts';

/** Columns that differ between any two entries: numbers given by the database, names, and when it was. */
const incomparable = new Set(['id', 'document_id', 'created_at', 'updated_at', 'published_at']);

/**
 * A row and all rows that hang on it, read table by table: its columns, its components with theirs, what it links to by the
 * slug of the target and the version (draft or live) that the link leads to, and its files.
 */
export async function storedRow(strapi: StrapiInProcess, uid: string, row: Row): Promise<Row> {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const sql = strapi.db.connection;
  const stored: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) if (!incomparable.has(column)) stored[column] = value;

  const joins = new Map<string, string>();
  for (const [name, attribute] of Object.entries(attributes)) {
    const { joinTable, target = '' } = attribute;
    if (!joinTable) continue;
    if (!joinTable.inverseJoinColumn || strapi.components[target]) {
      joins.set(joinTable.name, joinTable.joinColumn.name);
      continue;
    }
    const links = await sql(joinTable.name).where({ [joinTable.joinColumn.name]: row['id'] });
    const targets = strapi.db.metadata.get(target);
    stored[`link ${name}`] = await Promise.all(
      links.map(async (link) => {
        const [linked] = await sql(targets.tableName).where({ id: link[joinTable.inverseJoinColumn?.name ?? ''] });
        const live = linked?.['published_at'] === null ? 'draft' : 'live';
        return `${String(linked?.['slug'])} ${live} at ${String(link[joinTable.orderColumnName ?? ''])}`;
      }),
    );
  }
  for (const [table, column] of joins) {
    const parts = await sql(table).where({ [column]: row['id'] });
    const read = parts.map(async (part) => {
      const type = String(part['component_type']);
      const [component] = await sql(strapi.db.metadata.get(type).tableName).where({ id: part['cmp_id'] });
      return {
        place: `${String(part['field'])} ${String(part['order']).padStart(4, '0')} ${type}`,
        holds: component ? await storedRow(strapi, type, component) : null,
      };
    });
    stored['parts'] = (await Promise.all(read)).toSorted((a, b) => a.place.localeCompare(b.place));
  }
  const files = await sql('files_related_mph').where({ related_id: row['id'], related_type: uid });
  stored['files'] = files.map(({ file_id, field, order }) => `${String(field)} ${String(file_id)} at ${String(order)}`);
  return { table: tableName, ...stored };
}

/** Every version of a document as it is stored: the draft first, then what is live. */
export async function storedDocument(strapi: StrapiInProcess, uid: string, slug: string): Promise<Row[]> {
  const rows = await strapi.db.connection(strapi.db.metadata.get(uid).tableName).where({ slug });
  const drafts = rows.filter((row) => row['published_at'] === null);
  const live = rows.filter((row) => row['published_at'] !== null);
  return Promise.all([...drafts, ...live].map((row) => storedRow(strapi, uid, row)));
}
