import type { Core, Struct, UID } from '@strapi/strapi';
import { draftedTypes, publishedTypes, type PublishedType } from '@loa/shared-types/published-type';

/** A published type that is a content type of this project: all but the files of the media library. */
export type ContentType = Exclude<PublishedType, 'file'>;

export const fileUid = 'plugin::upload.file';
export const contentTypes = publishedTypes.filter((type): type is ContentType => type !== 'file');

export function uidOf(type: ContentType): UID.ContentType {
  return `api::${type}.${type}`;
}

export function contentTypeOf(uid: string): ContentType | null {
  return contentTypes.find((type) => uidOf(type) === uid) ?? null;
}

/** True for types that are written as drafts and published; all others are live when saved. */
export function hasDrafts(type: ContentType): boolean {
  return draftedTypes.some((drafted) => drafted === type);
}

export type ScalarKind = 'string' | 'integer' | 'float' | 'boolean' | 'instant' | 'json';

/** An attribute that leaves the CMS, by what must be done to read it. */
export type WireField =
  | { readonly name: string; readonly kind: 'scalar'; readonly scalar: ScalarKind }
  | { readonly name: string; readonly kind: 'link'; readonly many: boolean; readonly target: string }
  | { readonly name: string; readonly kind: 'component'; readonly many: boolean; readonly component: UID.Component }
  | { readonly name: string; readonly kind: 'zone'; readonly components: readonly UID.Component[] };

const systemAttributes = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

const fieldsByUid = new Map<string, readonly WireField[]>();

/**
 * The attributes of a content type or component that leave the CMS, in the order of its schema. Left out are Strapi's own,
 * those marked `pluginOptions.loa.wire: false`, and the far side of two-way relations: whoever points owns the link.
 */
export function wireFields(strapi: Core.Strapi, uid: UID.Schema): readonly WireField[] {
  const known = fieldsByUid.get(uid);
  if (known) return known;
  const attributes = Object.entries<Attribute>(strapi.getModel(uid).attributes);
  const fields = attributes.flatMap(([name, attribute]) => {
    if (systemAttributes.has(name) || isKeptInside(attribute)) return [];
    const field = fieldOf(name, attribute);
    return field ? [field] : [];
  });
  fieldsByUid.set(uid, fields);
  return fields;
}

type Attribute = Struct.Schema['attributes'][string];

function isKeptInside(attribute: Attribute): boolean {
  const options: { loa?: { wire?: boolean } } = attribute.pluginOptions ?? {};
  return options.loa?.wire === false;
}

function fieldOf(name: string, attribute: Attribute): WireField | null {
  switch (attribute.type) {
    case 'relation':
      if ('mappedBy' in attribute || !('target' in attribute)) return null;
      return { name, kind: 'link', many: attribute.relation.endsWith('Many'), target: attribute.target };
    case 'media':
      return { name, kind: 'link', many: attribute.multiple === true, target: fileUid };
    case 'component':
      return { name, kind: 'component', many: attribute.repeatable === true, component: attribute.component };
    case 'dynamiczone':
      return { name, kind: 'zone', components: attribute.components };
    case 'integer':
      return { name, kind: 'scalar', scalar: 'integer' };
    case 'float':
    case 'decimal':
      return { name, kind: 'scalar', scalar: 'float' };
    case 'boolean':
      return { name, kind: 'scalar', scalar: 'boolean' };
    case 'datetime':
    case 'timestamp':
      return { name, kind: 'scalar', scalar: 'instant' };
    case 'json':
    case 'blocks':
      return { name, kind: 'scalar', scalar: 'json' };
    case 'password':
      return null;
    case 'biginteger':
    case 'date':
    case 'email':
    case 'enumeration':
    case 'richtext':
    case 'string':
    case 'text':
    case 'time':
    case 'uid':
      return { name, kind: 'scalar', scalar: 'string' };
    default:
      return attribute satisfies never;
  }
}
