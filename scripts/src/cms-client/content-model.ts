import * as z from 'zod';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import type { AdminSession } from './admin-session.ts';

const attribute = z.looseObject({
  type: z.string(),
  component: z.string().optional(),
  repeatable: z.boolean().optional(),
  multiple: z.boolean().optional(),
  targetModel: z.string().optional(),
  relationType: z.string().optional(),
});
export type CmsAttribute = z.infer<typeof attribute>;

const schema = z.looseObject({
  uid: z.string(),
  kind: z.string().optional(),
  attributes: z.record(z.string(), attribute),
});
const answer = z.object({ data: z.looseObject({ contentTypes: z.array(schema), components: z.array(schema) }) });

export type CmsAttributes = Readonly<Record<string, CmsAttribute>>;

/** The fields of content types and components, as the CMS describes them. */
export interface ContentModel {
  isSingle(type: ContentTypeName): boolean;
  attributesOf(type: ContentTypeName): CmsAttributes;
  /** @param uid such as `part.picture` */
  attributesOfComponent(uid: string): CmsAttributes;
}

/** Published types that are content types; files are the media library's. */
export type ContentTypeName = Exclude<PublishedType, 'file'>;

export async function readContentModel(session: AdminSession): Promise<ContentModel> {
  const { contentTypes, components } = answer.parse(await session.request('GET', '/content-manager/init')).data;
  const types = new Map(contentTypes.map((each) => [each.uid, each]));
  const parts = new Map(components.map((each) => [each.uid, each]));
  const found = (known: ReadonlyMap<string, z.infer<typeof schema>>, uid: string) => {
    const entry = known.get(uid);
    if (!entry) throw new TypeError(`The CMS has no ${uid}.`);
    return entry;
  };
  return {
    isSingle: (type) => found(types, uidOf(type)).kind === 'singleType',
    attributesOf: (type) => found(types, uidOf(type)).attributes,
    attributesOfComponent: (uid) => found(parts, uid).attributes,
  };
}

export function uidOf(type: ContentTypeName): string {
  return `api::${type}.${type}`;
}

/** The type that a relation points at, or null when it is none of the newsroom's (such as the person who created it). */
export function typeOf(uid: string): ContentTypeName | null {
  const found = publishedTypes.find((type) => type !== 'file' && uid === `api::${type}.${type}`);
  return found === undefined || found === 'file' ? null : found;
}
