import { addressMonth, pathOf } from '@loa/shared-types/address';
import {
  type AddressedType,
  addressedTypes,
  publishedTypes,
  type PublishedType,
} from '@loa/shared-types/published-type';
import { type ArticleWire, everyArticle } from '@loa/shared-types/wire/article';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { FileWire } from '@loa/shared-types/wire/reference';
import type { SeededRandom } from '@loa/scripts/src/demo/seeded-random.ts';
import type { FixtureCms } from '@loa/site/test-fixtures/fixture-cms.ts';
import type { FixtureDocuments } from '@loa/site/test-fixtures/fixture-mirror.ts';

type Shelves = { readonly [T in PublishedType]: Map<string, WireDocument<T>> };

interface Address {
  readonly slug: string;
  readonly path: string;
  readonly formerPaths: string[];
}

/**
 * What the editors' side of the CMS keeps, so that a history of edits gives the site nothing that a real one would not: an
 * address belongs to one entry for ever, and a place in a list is given once.
 */
export class Desk {
  readonly #cms: FixtureCms;
  readonly #shelves: Shelves;
  /** Articles that were unpublished and may come back. */
  readonly withdrawn = new Map<string, ArticleWire>();
  readonly #owners = new Map<string, string>();
  readonly #lastPlace = new Map<string, number>();
  #minutes = 0;

  /** @param documents what the CMS holds already */
  constructor(cms: FixtureCms, documents: FixtureDocuments) {
    this.#cms = cms;
    this.#shelves = shelvesOf(documents);
    for (const type of addressedTypes) {
      for (const { documentId, path, formerPaths } of this.#shelves[type].values()) {
        for (const each of [path, ...formerPaths]) this.#owners.set(each, `${type}/${documentId}`);
      }
    }
    for (const { positions } of this.#shelves.article.values()) {
      for (const [list, place] of Object.entries(positions)) this.#notePlace(list, place);
    }
  }

  /** documentIds of what is published of a type. */
  ids(type: PublishedType): string[] {
    return [...this.#shelves[type].keys()];
  }

  /** One that is published, or null when none is. */
  any<T extends PublishedType>(type: T, random: SeededRandom): WireDocument<T> | null {
    const ids = this.ids(type);
    return ids.length === 0 ? null : (this.#shelves[type].get(random.pick(ids)) ?? null);
  }

  /** Publishes an entry, in the place of what was published of it. */
  publish<T extends PublishedType>(type: T, document: WireDocument<T>): void {
    const known: WireDocument = document;
    this.#shelves[type].set(known.documentId, document);
    this.#cms.publish(type, known);
  }

  publishFile(file: FileWire, bytes: Uint8Array): void {
    this.#shelves.file.set(file.documentId, file);
    this.#cms.publishFile(file, bytes);
  }

  publishArticle(article: ArticleWire): void {
    this.withdrawn.delete(article.documentId);
    const positions = { ...article.positions };
    for (const list of listsOf(article)) positions[list] ??= this.#nextPlace(list);
    this.publish('article', { ...article, positions, lastPublishedAt: this.now() });
  }

  /** Unpublishes or deletes an entry; its address stays its own. */
  withdraw(type: PublishedType, id: string): void {
    const article = type === 'article' ? this.#shelves.article.get(id) : undefined;
    if (article) this.withdrawn.set(id, article);
    this.#shelves[type].delete(id);
    this.#cms.unpublish(type, id);
  }

  /** The address of an entry under a slug, or under a longer one where another entry has or had that. */
  address(
    type: AddressedType,
    id: string,
    slug: string,
    before?: Omit<Address, 'slug'>,
    displayedAt?: string,
  ): Address {
    const owner = `${type}/${id}`;
    const month = before?.path.slice(1, 8) ?? (displayedAt && addressMonth(new Date(displayedAt)));
    for (let number = 1; ; number++) {
      const tried = number === 1 ? slug : `${slug}-${number}`;
      const path = pathOf(type, tried, month);
      if ((this.#owners.get(path) ?? owner) !== owner) continue;
      this.#owners.set(path, owner);
      const former = new Set([...(before?.formerPaths ?? []), ...(before ? [before.path] : [])]);
      former.delete(path);
      return { slug: tried, path, formerPaths: [...former].sort() };
    }
  }

  /** An instant later than any before it. */
  now(): string {
    return new Date(Date.UTC(2026, 10, 20) + this.#minutes++ * 60_000).toISOString();
  }

  /** Most articles of a list were deleted long ago, so that an archive page is full after a few. */
  #nextPlace(list: string): number {
    const place = (this.#lastPlace.get(list) ?? 0) + 6;
    this.#notePlace(list, place);
    return place;
  }

  #notePlace(list: string, place: number): void {
    this.#lastPlace.set(list, Math.max(place, this.#lastPlace.get(list) ?? 0));
  }
}

function listsOf({ category, authors, tags, unionBodies, campaigns }: ArticleWire): string[] {
  return [
    everyArticle,
    ...(category === null ? [] : [`category/${category}`]),
    ...authors.map((id) => `author/${id}`),
    ...tags.map((id) => `tag/${id}`),
    ...unionBodies.flatMap(({ body }) => (body === null ? [] : [`union-body/${body}`])),
    ...campaigns.map((id) => `campaign/${id}`),
  ];
}

function shelvesOf(documents: FixtureDocuments): Shelves {
  const shelf = <T extends PublishedType>(type: T): Map<string, WireDocument<T>> => {
    const entries: readonly WireDocument<T>[] = documents[type];
    return new Map(entries.map((document) => [document.documentId, document]));
  };
  return Object.fromEntries(publishedTypes.map((type) => [type, shelf(type)])) as Shelves;
}
