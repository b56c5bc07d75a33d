import type { Core } from '@strapi/strapi';
import { pathOf } from '@loa/shared-types/address';
import { addressedTypes, type AddressedType } from '@loa/shared-types/published-type';
import { articleMonth } from './article-month.ts';
import { type ContentType, uidOf } from './content-schema.ts';
import { type Entry, textIn } from './entry.ts';
import { findEntry } from './find-entries.ts';
import { refusal } from './refusal.ts';
import { type Sql, tables } from './tables.ts';

/** A path and the document that has or had it. */
export interface AddressRow {
  path: string;
  type: AddressedType;
  document_id: string;
}

export function isAddressed(type: ContentType): type is AddressedType {
  return addressedTypes.some((addressed) => addressed === type);
}

/** The attribute by which editors know an entry of a type with a page of its own. */
export function titleField(type: AddressedType): 'title' | 'name' {
  return type === 'article' || type === 'award' || type === 'page' ? 'title' : 'name';
}

/** What editors call an entry of a type, in the middle of a sentence. */
export const vietnameseNames: Readonly<Record<AddressedType, string>> = {
  article: 'bài viết',
  award: 'mục khen thưởng',
  campaign: 'phong trào',
  page: 'trang',
  'union-body': 'tổ chức công đoàn',
  category: 'chuyên mục',
  author: 'tác giả',
  tag: 'chủ đề',
};

/**
 * The path that a saved entry has from now on.
 * @param former its path so far
 * @param now when it is published
 * @throws a refusal for the editor when what the path is made of is missing or cannot be meant
 */
export function pathOfEntry(type: AddressedType, entry: Entry, former: string | null, now: Date): string {
  const slug = textIn(entry, 'slug');
  if (slug === '') throw refusal([{ path: ['slug'], message: 'Ô “Đường dẫn” còn trống. Hãy điền rồi đăng lại.' }]);
  return type === 'article' ? pathOf(type, slug, articleMonth(entry, former, now)) : pathOf(type, slug);
}

/**
 * Keeps each path for its document, for ever. A path of a document that was deleted altogether may be taken over.
 * @throws a refusal for the editor, naming the entry that has or had the path
 */
export async function claimPaths(
  strapi: Core.Strapi,
  sql: Sql,
  type: AddressedType,
  wanted: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await sql<AddressRow>(tables.address).whereIn('path', [...wanted.values()]);
  const owners = new Map(rows.map((row) => [row.path, row]));
  const claimed: AddressRow[] = [];
  for (const [documentId, path] of wanted) {
    const owner = owners.get(path);
    if (owner?.type === type && owner.document_id === documentId) continue;
    const title = owner && (await titleOf(strapi, owner.type, owner.document_id));
    if (owner && title !== undefined) throw clash(path, owner.type, title);
    const row = { path, type, document_id: documentId };
    owners.set(path, row);
    claimed.push(row);
  }
  if (claimed.length > 0) await sql(tables.address).insert(claimed).onConflict('path').merge();
}

/** Every path that each document ever had, oldest first. */
export async function readPaths(
  sql: Sql,
  type: AddressedType,
  documentIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await sql<AddressRow>(tables.address).where({ type }).whereIn('document_id', documentIds).orderBy('id');
  const paths = new Map<string, string[]>();
  for (const row of rows) paths.set(row.document_id, [...(paths.get(row.document_id) ?? []), row.path]);
  return paths;
}

/** Title of an entry, or undefined when it is neither published nor a draft any more. */
export async function titleOf(
  strapi: Core.Strapi,
  type: AddressedType,
  documentId: string,
): Promise<string | undefined> {
  const field = titleField(type);
  const entry = await findEntry(strapi, uidOf(type), { where: { documentId }, select: [field] });
  return entry ? textIn(entry, field) : undefined;
}

/** The refusal of an address that is another entry's. */
export function clash(address: string, owner: AddressedType, title: string): Error {
  const message =
    `Đường dẫn “${address}” đang hoặc đã từng thuộc về ${vietnameseNames[owner]} “${title}”. ` +
    'Hãy sửa ô Đường dẫn thành một tên khác rồi đăng lại.';
  return refusal([{ path: ['slug'], message }]);
}
