import type { Core } from '@strapi/strapi';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { isAddressed } from './addresses.ts';
import { uidOf, wireFields, type WireField } from './content-schema.ts';
import { type PageQuery, readPublishedPage } from './published-page.ts';

/** What a token must be allowed in order to read published documents. */
export const readScope = 'api::publication.publication.read';

type TypeReference = string | object;

interface FieldsBuilder {
  field(
    name: string,
    field: {
      type: TypeReference;
      description?: string;
      args?: Record<string, TypeReference>;
      resolve?: (parent: unknown, query: PageQuery) => Promise<unknown>;
    },
  ): void;
}

/** The part of Nexus, which the GraphQL plugin hands to its extensions, that is used here. */
interface Nexus {
  objectType(type: { name: string; description: string; definition(fields: FieldsBuilder): void }): object;
  extendType(type: { type: 'Query'; definition(fields: FieldsBuilder): void }): object;
  list(type: TypeReference): object;
  nonNull(type: TypeReference): object;
}

interface GraphQLExtension {
  use(configuration: (tools: { nexus: Nexus }) => object): void;
}

/**
 * Gives the GraphQL schema one root field for each published type, made of the attributes of its content type. They have
 * types of their own: Strapi's would query once for every parent. What lies deeper than a link is JSON, because each
 * field of a row costs time.
 */
export async function registerPublishedFields(strapi: Core.Strapi): Promise<void> {
  await strapi.contentAPI.permissions.providers.action.register(readScope, { uid: readScope });
  const extension: GraphQLExtension = strapi.plugin('graphql').service('extension');
  extension.use(({ nexus }) => ({
    types: publishedTypes.flatMap((type) => [objectType(strapi, nexus, type), rootField(strapi, nexus, type)]),
    resolversConfig: Object.fromEntries(
      publishedTypes.map((type) => [`Query.${rootFieldName(type)}`, { auth: { scope: [readScope] } }]),
    ),
  }));
}

function rootField(strapi: Core.Strapi, nexus: Nexus, type: PublishedType): object {
  return nexus.extendType({
    type: 'Query',
    definition(query) {
      query.field(rootFieldName(type), {
        type: listOf(nexus, typeName(type)),
        description: 'In the order of documentId: the page after one of them, or those that are asked for.',
        args: { after: 'ID', limit: 'Int', ids: nexus.list(nexus.nonNull('ID')) },
        resolve: (_parent, page) => readPublishedPage(strapi, type, page),
      });
    },
  });
}

function objectType(strapi: Core.Strapi, nexus: Nexus, type: PublishedType): object {
  return nexus.objectType({
    name: typeName(type),
    description: `A published document of the type ${type}; its shape in full stands in shared-types/src/wire.`,
    definition(object) {
      const required = (name: string, fieldType: TypeReference) =>
        object.field(name, { type: nexus.nonNull(fieldType) });
      required('documentId', 'ID');
      required('version', 'Int');
      if (type === 'file') {
        for (const name of ['url', 'name', 'mime']) required(name, 'String');
        required('size', 'Int');
        for (const name of ['width', 'height']) object.field(name, { type: 'Int' });
        for (const name of ['alternativeText', 'caption']) object.field(name, { type: 'String' });
        return;
      }
      required('firstPublishedAt', 'String');
      required('lastPublishedAt', 'String');
      if (isAddressed(type)) {
        required('path', 'String');
        required('formerPaths', nexus.list(nexus.nonNull('String')));
      }
      if (type === 'article') required('positions', 'JSON');
      for (const field of wireFields(strapi, uidOf(type))) object.field(field.name, { type: fieldType(nexus, field) });
    },
  });
}

function fieldType(nexus: Nexus, field: WireField): TypeReference {
  switch (field.kind) {
    case 'scalar':
      return scalarTypes[field.scalar];
    case 'link':
      return field.many ? listOf(nexus, 'ID') : 'ID';
    case 'component':
      return field.many ? nexus.nonNull('JSON') : 'JSON';
    case 'zone':
      return nexus.nonNull('JSON');
    default:
      return field satisfies never;
  }
}

const scalarTypes = {
  string: 'String',
  integer: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  instant: 'String',
  json: 'JSON',
} as const;

function listOf(nexus: Nexus, type: TypeReference): object {
  return nexus.nonNull(nexus.list(nexus.nonNull(type)));
}

/** `PublishedLiveEntry` for `live-entry`. */
export function typeName(type: PublishedType): string {
  const words = type.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Published${words.join('')}`;
}

/** `publishedLiveEntries` for `live-entry`. */
function rootFieldName(type: PublishedType): string {
  const name = typeName(type).replace('Published', 'published');
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}
