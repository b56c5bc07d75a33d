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
    case 'live-ticker':
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
    case 'union-directory-day':
    case 'union-body-archive':
    case 'award-register':
    case 'award-list':
    case 'award-body':
    case 'award-index':
    case 'campaign-list':
    case 'campaign-archive':
    case 'author-archive':
    case 'tag-archive':
    case 'corrections':
    case 'corrections-month':
    case 'data-index':
    case 'dataset':
    case 'ledger':
    case 'data-csv':
    case 'data-json':
    case 'data-metadata':
    case 'search':
    case 'not-found':
    case 'card':
    case 'rss-feed':
    case 'json-feed':
    case 'sitemap':
    case 'news-sitemap':
    case 'robots':
    case 'manifest':
    case 'redirect':
      return null;
    default:
      return page satisfies never;
  }
}

/** A document of which pages show the face. */
type NamedFace = Pick<NamedDocument, 'type' | 'id'> & { readonly face: string };

/** Every document that a page shows whole. */
export function documentsOf(page: PlannedPage): NamedDocument[] {
  return namedIn(page.props).filter((named) => 'version' in named);
}

/** Every document of which a page shows anything, by `<type>/<id>`. */
export function namesIn(page: PlannedPage): Map<string, NamedDocument | NamedFace> {
  return new Map(namedIn(page.props).map((named) => [`${named.type}/${named.id}`, named]));
}

/** The objects in props with type, id and either version or face. */
function namedIn(value: unknown, found: (NamedDocument | NamedFace)[] = []): (NamedDocument | NamedFace)[] {
  if (Array.isArray(value)) for (const item of value) namedIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    if (isNamed(value)) found.push(value);
    else for (const item of Object.values(value)) namedIn(item, found);
  }
  return found;
}

function isNamed(value: object): value is NamedDocument | NamedFace {
  return 'type' in value && 'id' in value && ('version' in value || 'face' in value);
}
