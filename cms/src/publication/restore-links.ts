import type { Core } from '@strapi/strapi';
import { type ContentType, contentTypeOf, fileUid, hasDrafts, uidOf, wireFields } from './content-schema.ts';
import { type Entry, partsOf, populateOf } from './entry.ts';
import { findEntries, findEntry } from './find-entries.ts';
import { collectLinks, type Links } from './links.ts';

/** The row of a document's draft, with its components and the documentIds behind its links. */
export async function readDraft(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Entry | null> {
  const uid = uidOf(type);
  return findEntry(strapi, uid, {
    where: { documentId, publishedAt: { $null: true } },
    populate: populateOf(strapi, uid, 'with links'),
  });
}

/**
 * Gives a draft that was just made from the published row the links that the document was published with; Strapi copies
 * them from join rows that may have lost some. Targets that are gone stay out.
 */
export async function restoreLinks(strapi: Core.Strapi, type: ContentType, draft: Entry, links: Links): Promise<void> {
  const present = collectLinks(strapi, uidOf(type), draft);
  for (const part of partsOf(strapi, uidOf(type), draft)) {
    const data: Record<string, unknown> = {};
    for (const field of wireFields(strapi, part.uid)) {
      if (field.kind !== 'link' || field.target === fileUid) continue;
      const place = part.path + field.name;
      const wanted = links[place] ?? [];
      if (wanted.join() === (present[place] ?? []).join()) continue;
      const ids = await draftIdsOf(strapi, field.target, wanted);
      data[field.name] = field.many ? ids : (ids[0] ?? null);
    }
    if (Object.keys(data).length > 0) {
      await strapi.db.query(part.uid).update({ where: { id: part.entry['id'] }, data });
    }
  }
}

/** Row ids of documents as drafts link to them: the draft, or the only row of a type without drafts. */
async function draftIdsOf(strapi: Core.Strapi, target: string, documentIds: readonly string[]): Promise<unknown[]> {
  if (documentIds.length === 0) return [];
  const type = contentTypeOf(target);
  const rows = await findEntries(strapi, target, {
    where: { documentId: { $in: documentIds }, ...(type && hasDrafts(type) ? { publishedAt: { $null: true } } : {}) },
    select: ['id', 'documentId'],
  });
  const byDocument = new Map(rows.map((row) => [row['documentId'], row['id']]));
  return documentIds.flatMap((documentId) => byDocument.get(documentId) ?? []);
}
