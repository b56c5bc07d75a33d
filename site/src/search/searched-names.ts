import { slugify } from '@loa/shared-types/vietnamese-text';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { Mirror } from '../mirror/mirror.ts';
import type { NamedPage, NamedPages, NamedPageType } from './search-format.ts';

/** A document as it is found by name. */
export interface SearchedNames {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly slug: string;
  /** All names, their abbreviations written out. */
  readonly text: string;
}

/** Reads and remembers names of what articles name, which are asked for once for each article. */
export class NameReader {
  readonly #mirror: Mirror;
  readonly #expand: (text: string) => string;
  readonly #known = new Map<string, SearchedNames | null>();

  /** @param expand writes out abbreviations */
  constructor(mirror: Mirror, expand: (text: string) => string) {
    this.#mirror = mirror;
    this.#expand = expand;
  }

  /** Null when the document is not published. */
  names(type: NamedPageType, id: string): SearchedNames | null {
    const key = `${type}/${id}`;
    let names = this.#known.get(key);
    if (names === undefined) this.#known.set(key, (names = this.#read(type, id)));
    return names;
  }

  /** @returns whether the document has other names than before, or comes or goes */
  forget(type: NamedPageType, id: string): boolean {
    const before = this.#known.get(`${type}/${id}`);
    this.#known.delete(`${type}/${id}`);
    return before === undefined || JSON.stringify(before) !== JSON.stringify(this.names(type, id));
  }

  #read(type: NamedPageType, id: string): SearchedNames | null {
    const head = this.#mirror.index.head(type, id);
    if (!head) return null;
    const document = this.#mirror.document(head.document);
    const name = nameOf(document);
    const otherNames = otherNamesOf(document);
    return { name, otherNames, slug: document.slug, text: this.#expand([name, ...otherNames].join('\n')) };
  }
}

/** The pages that are found by name, in an order that depends on the content alone. */
export function namedPages(mirror: Mirror, reader: NameReader): NamedPages {
  const pagesOf = (type: NamedPageType) =>
    mirror.index.ids(type).flatMap((id): NamedPage[] => {
      const names = reader.names(type, id);
      if (!names) return [];
      const { name, slug, otherNames } = names;
      return [[name, slug === slugify(name) ? '' : slug, ...otherNames]];
    });
  return {
    'union-body': pagesOf('union-body'),
    campaign: pagesOf('campaign'),
    award: pagesOf('award'),
    category: pagesOf('category'),
    tag: pagesOf('tag'),
    author: pagesOf('author'),
    page: pagesOf('page'),
  };
}

function nameOf(document: WireDocument<NamedPageType>): string {
  return 'name' in document ? document.name : document.title;
}

function otherNamesOf(document: WireDocument<NamedPageType>): string[] {
  const names = [
    'shortName' in document ? document.shortName : null,
    ...('aliases' in document ? document.aliases.map(({ name }) => name) : []),
  ];
  return names.filter((name): name is string => name !== null && name !== '');
}
