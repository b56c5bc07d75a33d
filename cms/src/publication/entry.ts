import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { wireFields } from './content-schema.ts';

/** A row as Strapi's query engine yields it. */
export type Entry = Readonly<Record<string, unknown>>;

/** A document or one of the components in it; `path` leads to it and is empty or ends with a dot. */
export interface Part {
  readonly path: string;
  readonly uid: UID.Schema;
  readonly entry: Entry;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rows that stand in a field: none, one or several, in their order. */
export function entriesIn(value: unknown): readonly Entry[] {
  return (Array.isArray(value) ? value : [value]).filter(isEntry);
}

/**
 * What stands in a field of text, a day, an instant (ISO 8601 in UTC) or a number, as text; an empty field is the empty text.
 * @throws a refusal for whoever sent something else
 */
export function textIn(entry: Entry, field: string): string {
  const value = entry[field];
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  throw new errors.ValidationError(`Ô “${field}” phải là chữ hoặc số.`);
}

/** Which component an item of a dynamic zone is. */
export function componentOf(strapi: Core.Strapi, item: Entry): UID.Component {
  const uid = item['__component'];
  if (!isComponent(strapi, uid)) {
    throw new Error(`A dynamic zone holds the component ${String(uid)}, which Strapi does not know.`);
  }
  return uid;
}

function isComponent(strapi: Core.Strapi, uid: unknown): uid is UID.Component {
  return typeof uid === 'string' && uid in strapi.components;
}

/** The document itself and every component in it, however deep. */
export function* partsOf(strapi: Core.Strapi, uid: UID.Schema, entry: Entry, path = ''): Generator<Part> {
  yield { path, uid, entry };
  for (const field of wireFields(strapi, uid)) {
    if (field.kind !== 'component' && field.kind !== 'zone') continue;
    const single = field.kind === 'component' && !field.many;
    for (const [index, item] of entriesIn(entry[field.name]).entries()) {
      const component = field.kind === 'zone' ? componentOf(strapi, item) : field.component;
      yield* partsOf(strapi, component, item, single ? `${path}${field.name}.` : `${path}${field.name}.${index}.`);
    }
  }
}

/**
 * What Strapi must load with a document: its components and, if asked, the documentId behind every link. Each level is
 * read in one query for all documents of a page.
 */
export function populateOf(strapi: Core.Strapi, uid: UID.Schema, links: 'with links' | 'without links'): Entry {
  const populate: Record<string, unknown> = {};
  for (const field of wireFields(strapi, uid)) {
    if (field.kind === 'link' && links === 'with links') populate[field.name] = { select: ['documentId'] };
    if (field.kind === 'component') populate[field.name] = { populate: populateOf(strapi, field.component, links) };
    if (field.kind === 'zone') {
      const on = field.components.map((uid): [string, Entry] => [uid, { populate: populateOf(strapi, uid, links) }]);
      populate[field.name] = { on: Object.fromEntries(on) };
    }
  }
  return populate;
}
