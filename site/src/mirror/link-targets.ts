import type { WireDocument } from '@loa/shared-types/wire/document';
import type { FacedType } from '../models/face.ts';

/** What a document links: a faced document or a file, by its type and id. */
export type LinkTarget = readonly [type: FacedType | 'file', id: string];

/** The type that a link of this name leads to; the wire shapes use each name for one type only. */
const typeOfLink: Record<string, LinkTarget[0]> = {
  article: 'article',
  related: 'article',
  sourceArticle: 'article',
  leadStory: 'article',
  secondary: 'article',
  award: 'award',
  awards: 'award',
  campaign: 'campaign',
  campaigns: 'campaign',
  category: 'category',
  authors: 'author',
  tags: 'tag',
  page: 'page',
  body: 'union-body',
  parent: 'union-body',
  conferringBodies: 'union-body',
  forBodies: 'union-body',
  initiators: 'union-body',
  coOrganisers: 'union-body',
  image: 'file',
  poster: 'file',
  file: 'file',
  logo: 'file',
  portrait: 'file',
  shareImage: 'file',
};

/** Of a succession these are lists of bodies; elsewhere the same names are days or addresses. */
const listsOfBodies = new Set(['from', 'to']);

/** Everything that a document links, those in its components and blocks included, each once, in reading order. */
export function linkTargets(document: WireDocument): LinkTarget[] {
  const found = new Map<string, LinkTarget>();
  const add = (type: LinkTarget[0], id: string) => found.set(`${type}/${id}`, [type, id]);

  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      const type = listsOfBodies.has(name) ? 'union-body' : typeOfLink[name];
      for (const item of value) {
        if (typeof item !== 'string') walk(item, '');
        else if (type) add(type, item);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, key);
    } else if (typeof value === 'string') {
      const type = typeOfLink[name];
      if (type) add(type, value);
    }
  };
  walk(document, '');
  return [...found.values()];
}
