import type { Core } from '@strapi/strapi';
import type { AddressedType } from '@loa/shared-types/published-type';
import { slugify } from '@loa/shared-types/vietnamese-text';
import { type AddressRow, clash, titleField } from './addresses.ts';
import { hasDrafts, uidOf } from './content-schema.ts';
import { textIn } from './entry.ts';
import { findEntries, findEntry } from './find-entries.ts';
import { type Sql, tables } from './tables.ts';

const longestSlug = 100;

/** Where a new slug is looked for: the type it must be free in, and the document that may have it already. */
export interface SlugOwner {
  readonly type: AddressedType;
  /** Null for a document that is not there yet. */
  readonly documentId: string | null;
}

/** The slug made of a title, with a number behind it when another entry has or had it; empty when nothing is left of the title. */
export async function freeSlug(strapi: Core.Strapi, sql: Sql, owner: SlugOwner, title: string): Promise<string> {
  const slug = slugify(title);
  if (slug === '') return '';
  const taken = await takenSlugs(strapi, sql, owner, slug);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = slug.slice(0, longestSlug - suffix.length).replace(/-$/, '') + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

async function takenSlugs(strapi: Core.Strapi, sql: Sql, owner: SlugOwner, slug: string): Promise<Set<string>> {
  const start = slug.slice(0, longestSlug - 6);
  const entries = await findEntries(strapi, uidOf(owner.type), {
    where: { slug: { $startsWith: start } },
    select: ['slug', 'documentId'],
  });
  const addresses = await sql<AddressRow>(tables.address)
    .where({ type: owner.type })
    .where('path', 'like', `%/${start}%/`);
  return new Set([
    ...entries.filter((entry) => entry['documentId'] !== owner.documentId).map((entry) => textIn(entry, 'slug')),
    ...addresses.filter((row) => row.document_id !== owner.documentId).map(({ path }) => path.split('/').at(-2) ?? ''),
  ]);
}

/**
 * Refuses a slug that another live entry of the type has, before Strapi does so without saying which.
 * @throws a refusal for the editor
 */
export async function refuseTakenSlug(strapi: Core.Strapi, owner: SlugOwner, slug: string): Promise<void> {
  const { type, documentId } = owner;
  const other = await findEntry(strapi, uidOf(type), {
    where: {
      slug,
      ...(documentId === null ? {} : { documentId: { $ne: documentId } }),
      ...(hasDrafts(type) ? { publishedAt: { $notNull: true } } : {}),
    },
    select: [titleField(type)],
  });
  if (other) throw clash(slug, type, textIn(other, titleField(type)));
}
