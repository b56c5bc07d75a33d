import type { MirrorIndex } from '../mirror/mirror-index.ts';
import type { NamedPageType } from './search-format.ts';

/** documentIds of the articles that name a document. */
export function articlesNaming(index: MirrorIndex, type: NamedPageType, id: string): string[] {
  if (type === 'page') return [];
  if (type === 'award') return index.backlinks(type, id, 'article');
  return index.newest(`${type}/${id}`, Number.MAX_SAFE_INTEGER);
}
