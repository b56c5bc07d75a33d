import type { Core } from '@strapi/strapi';
import { type ContentType, uidOf } from './content-schema.ts';
import type { Entry } from './entry.ts';
import type { Sql } from './tables.ts';

/** Join rows, column by column, of one two-way relation seen from its far side. */
export interface FarSide {
  readonly table: string;
  /** Column that names the document whose links these are not. */
  readonly column: string;
  readonly rows: readonly Entry[];
}

/**
 * What other entries' drafts say of a draft through the far side of two-way relations. Discarding the draft replaces its
 * row and copies the published one's far side over it, although these links belong to the others.
 */
export async function readFarSides(
  strapi: Core.Strapi,
  sql: Sql,
  type: ContentType,
  draftId: number,
): Promise<FarSide[]> {
  const sides: FarSide[] = [];
  for (const attribute of Object.values(strapi.db.metadata.get(uidOf(type)).attributes)) {
    if (attribute.type !== 'relation' || !('mappedBy' in attribute) || !attribute.mappedBy) continue;
    if (!('joinTable' in attribute)) continue;
    const { name: table, joinColumn } = attribute.joinTable;
    const rows = await sql<Entry>(table).where(joinColumn.name, draftId);
    sides.push({ table, column: joinColumn.name, rows });
  }
  return sides;
}

/** Puts back what {@link readFarSides} read, for the row that stands for the draft from now on. */
export async function restoreFarSides(sql: Sql, sides: readonly FarSide[], draftId: number): Promise<void> {
  for (const { table, column, rows } of sides) {
    await sql(table).where(column, draftId).delete();
    const restored = rows.map(({ id: _id, ...row }) => ({ ...row, [column]: draftId }));
    if (restored.length > 0) await sql.batchInsert(table, restored, 100);
  }
}
