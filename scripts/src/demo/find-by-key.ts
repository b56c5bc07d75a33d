import type { CmsClient, CmsDocument } from '../cms-client/cms-client.ts';
import type { DemoType } from './demo-document.ts';

/** The field that holds the key of an entry; null for the types of which there is one entry. */
const keyFields = {
  article: 'slug',
  'live-entry': 'title',
  award: 'slug',
  campaign: 'slug',
  page: 'slug',
  'union-body': 'slug',
  category: 'slug',
  author: 'slug',
  tag: 'slug',
  'glossary-term': 'abbreviation',
  redirect: 'from',
  'front-page': null,
  'site-setting': null,
} as const satisfies Record<DemoType, string | null>;

/** The entry in the CMS that has this key, whoever made it. */
export async function findByKey(client: CmsClient, type: DemoType, key: string): Promise<CmsDocument | null> {
  const field = keyFields[type];
  if (field === null) return client.readSingle(type);
  const [found] = await client.find(type, { [field]: key });
  return found ?? null;
}

export function isDemoType(type: string): type is DemoType {
  return type in keyFields;
}
