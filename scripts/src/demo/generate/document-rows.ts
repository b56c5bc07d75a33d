import { draftedTypes } from '@loa/shared-types/published-type';
import { uidOf } from '../../cms-client/content-model.ts';
import type { DemoDocument, DemoType } from '../demo-document.ts';
import type { RowWriter } from './row-writer.ts';
import type { ColumnAttribute, StrapiInProcess } from './strapi-in-process.ts';

const fileJoin = 'files_related_mph';
const relational = new Set(['relation', 'component', 'dynamiczone', 'media']);
const instants = new Set(['datetime', 'timestamp']);

/** Row ids of an entry in its table: of the draft, and of what is live; the same where there are no drafts. */
interface EntryIds {
  readonly draft: number;
  readonly live: number;
}

type Version = keyof EntryIds;

/**
 * Turns entries into the rows that Strapi's document service writes for them when they are created and published. Every
 * entry is announced before the first is written, so that links may point anywhere.
 */
export class DocumentRows {
  readonly #strapi: StrapiInProcess;
  readonly #writer: RowWriter;
  readonly #documentIdOf: (type: DemoType, key: string) => string;
  readonly #ids = new Map<string, EntryIds>();
  readonly #files = new Map<string, number>();
  readonly #inverseOrders = new Map<string, number>();

  constructor(strapi: StrapiInProcess, writer: RowWriter, documentIdOf: (type: DemoType, key: string) => string) {
    this.#strapi = strapi;
    this.#writer = writer;
    this.#documentIdOf = documentIdOf;
  }

  /** Every table that rows of these types go to. */
  static tables(strapi: StrapiInProcess, types: readonly DemoType[]): string[] {
    const seen = new Set<string>();
    const tables = new Set([fileJoin]);
    const visit = (uid: string) => {
      if (seen.has(uid)) return;
      seen.add(uid);
      const { tableName, attributes } = strapi.db.metadata.get(uid);
      tables.add(tableName);
      for (const { joinTable } of Object.values(attributes)) if (joinTable) tables.add(joinTable.name);
    };
    for (const type of types) visit(uidOf(type));
    for (const uid of Object.keys(strapi.components)) visit(uid);
    return [...tables];
  }

  announceFile(name: string, id: number): void {
    this.#files.set(name, id);
  }

  announce(type: DemoType, key: string): void {
    const table = this.#strapi.db.metadata.get(uidOf(type)).tableName;
    const draft = this.#writer.nextId(table);
    const live = draftedTypes.some((each) => each === type) ? this.#writer.nextId(table) : draft;
    this.#ids.set(`${uidOf(type)} ${key}`, { draft, live });
  }

  /** @param at when the entry was made, saved and published */
  write({ type, key, fields }: DemoDocument, at: Date): void {
    const uid = uidOf(type);
    const ids = this.#idsOf(uid, key);
    const kept = { documentId: this.#documentIdOf(type, key), createdAt: at, updatedAt: at };
    if (ids.draft !== ids.live) this.#row(uid, ids.draft, { ...fields, ...kept, publishedAt: null }, 'draft');
    this.#row(uid, ids.live, { ...fields, ...kept, publishedAt: at }, 'live');
  }

  #row(uid: string, id: number, fields: Readonly<Record<string, unknown>>, version: Version): void {
    const { tableName, attributes } = this.#strapi.db.metadata.get(uid);
    const declared = (this.#strapi.contentTypes[uid] ?? this.#strapi.components[uid])?.attributes ?? {};
    const row: Record<string, unknown> = { id };
    for (const [name, attribute] of Object.entries(attributes)) {
      if (name === 'id' || relational.has(declared[name]?.type ?? attribute.type)) continue;
      row[attribute.columnName ?? name] = columnValue(attribute, fields[name]);
    }
    for (const name of ['created_by_id', 'updated_by_id']) if (uid.startsWith('api::')) row[name] = null;
    this.#writer.add(tableName, row);
    for (const [name, value] of Object.entries(fields)) {
      const attribute = attributes[name];
      const schema = declared[name];
      if (!attribute || !schema || !relational.has(schema.type)) continue;
      const values = Array.isArray(value) ? value : [value];
      switch (schema.type) {
        case 'component':
          values.forEach((item, index) =>
            this.#part(
              attribute,
              { owner: id, field: name, uid: schema.component ?? '', order: schema.repeatable ? index + 1 : null },
              item,
              version,
            ),
          );
          break;
        case 'dynamiczone':
          values.forEach((item, index) => {
            const { kind, ...rest } = group(item);
            this.#part(
              attribute,
              { owner: id, field: name, uid: `block.${String(kind)}`, order: index + 1 },
              rest,
              version,
            );
          });
          break;
        case 'media':
          values.forEach((item, index) => this.#file(uid, id, name, String(item), index + 1));
          break;
        default:
          values.forEach((item, index) => this.#link(attribute, id, String(item), index + 1, version));
      }
    }
  }

  #part(
    { joinTable }: ColumnAttribute,
    place: { owner: number; field: string; uid: string; order: number | null },
    fields: unknown,
    version: Version,
  ): void {
    if (!joinTable) throw new TypeError(`The field ${place.field} has no join table.`);
    const id = this.#writer.nextId(this.#strapi.db.metadata.get(place.uid).tableName);
    this.#row(place.uid, id, group(fields), version);
    this.#writer.add(joinTable.name, {
      id: this.#writer.nextId(joinTable.name),
      entity_id: place.owner,
      cmp_id: id,
      component_type: place.uid,
      field: place.field,
      order: place.order,
    });
  }

  #file(uid: string, owner: number, field: string, name: string, order: number): void {
    const file = this.#files.get(name);
    if (file === undefined) throw new TypeError(`No file is called ${name}.`);
    this.#writer.add(fileJoin, {
      id: this.#writer.nextId(fileJoin),
      file_id: file,
      related_id: owner,
      related_type: uid,
      field,
      order,
    });
  }

  #link(
    { joinTable, target = '' }: ColumnAttribute,
    owner: number,
    key: string,
    order: number,
    version: Version,
  ): void {
    if (!joinTable?.inverseJoinColumn) throw new TypeError(`A link to ${target} has no join table of its own.`);
    const linked = this.#idsOf(target, key)[version];
    const row: Record<string, unknown> = {
      id: this.#writer.nextId(joinTable.name),
      [joinTable.joinColumn.name]: owner,
      [joinTable.inverseJoinColumn.name]: linked,
    };
    if (joinTable.orderColumnName) row[joinTable.orderColumnName] = order;
    if (joinTable.inverseOrderColumnName) {
      const place = `${joinTable.name} ${linked}`;
      const inverse = (this.#inverseOrders.get(place) ?? 0) + 1;
      this.#inverseOrders.set(place, inverse);
      row[joinTable.inverseOrderColumnName] = inverse;
    }
    this.#writer.add(joinTable.name, row);
  }

  #idsOf(uid: string, key: string): EntryIds {
    const ids = this.#ids.get(`${uid} ${key}`);
    if (!ids) throw new TypeError(`Nothing of ${uid} has the key ${key}.`);
    return ids;
  }
}

function columnValue(attribute: ColumnAttribute, given: unknown): unknown {
  const value = given === undefined && typeof attribute.default !== 'function' ? attribute.default : given;
  if (value === undefined || value === null) return null;
  if (instants.has(attribute.type) && typeof value === 'string') return new Date(value);
  if (attribute.type === 'json') return JSON.stringify(value);
  return value;
}

function group(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new TypeError('A part of an entry is not a group of fields.');
  return { ...value };
}
