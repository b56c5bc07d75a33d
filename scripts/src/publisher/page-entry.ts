import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { PlannedPage } from '@loa/site';

/** A document at a version, as props of pages name it. */
export interface NamedDocument {
  readonly type: HeldEntry['type'];
  readonly id: string;
  readonly version: number;
}

/** The entry whose own page this is, or null for a list, a feed and the like, which belong to no one entry. */
export function entryOf(page: PlannedPage): NamedDocument | null {
  switch (page.kind) {
    case 'article':
      return page.props.article;
    case 'award':
      return page.props.award;
    case 'page':
      return page.props.page;
    case 'category':
    case 'union-body':
    case 'campaign':
    case 'author':
    case 'tag':
      return page.props.of;
    case 'front':
    case 'category-archive':
    case 'union-directory':
    case 'union-body-archive':
    case 'award-register':
    case 'award-year':
    case 'campaign-list':
    case 'campaign-archive':
    case 'author-archive':
    case 'tag-archive':
    case 'not-found':
    case 'site-feed':
    case 'category-feed':
    case 'sitemap':
    case 'robots':
    case 'redirect':
      return null;
    default:
      return page satisfies never;
  }
}

/** Every document that a page shows whole: the objects with type, id and version in its props. */
export function documentsOf(page: PlannedPage): NamedDocument[] {
  return [...namedIn(page.props)];
}

function* namedIn(value: unknown): Generator<NamedDocument> {
  if (Array.isArray(value)) for (const item of value) yield* namedIn(item);
  else if (typeof value === 'object' && value !== null) {
    if (isNamedDocument(value)) yield value;
    else for (const item of Object.values(value)) yield* namedIn(item);
  }
}

function isNamedDocument(value: object): value is NamedDocument {
  return 'type' in value && 'id' in value && 'version' in value && typeof value.version === 'number';
}
