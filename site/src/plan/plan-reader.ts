import type { AddressedType } from '@loa/shared-types/published-type';
import type { CoverFace, Face } from '../models/face.ts';
import type { Head } from '../mirror/mirror-index.ts';
import type { LinkTarget } from '../mirror/link-targets.ts';
import type { FaceRef } from '../mirror/mirror-reader.ts';
import type { TrackedIndex } from './tracked-index.ts';

/** A document as other pages show it, and what its face shows in turn. */
interface ShownDocument {
  readonly ref: FaceRef;
  readonly links: readonly LinkTarget[];
  /** Null for a file, and for what has no page. */
  readonly path: string | null;
  /** When an article appeared. */
  readonly displayedAt: string | null;
  readonly hasCover: boolean;
}

interface Remembered {
  readonly document: ShownDocument | null;
  /** Number of the answer that is its face. */
  readonly answer: number;
}

/** Articles whose heads are remembered: those of many feeds, and not those of an archive. */
const articlesLimit = 2000;

/**
 * Remembers faces for the length of one plan, so that the many pages that name a document share one reference to it. Pages
 * collect what they show through it, which is where a plan meets links that lead nowhere.
 */
export class PlanReader {
  readonly index: TrackedIndex;
  readonly #documents = new Map<LinkTarget[0], Map<string, Remembered>>();

  readonly #articles = new Map<string, Head<'article'> | null>();

  constructor(index: TrackedIndex) {
    this.index = index;
  }

  collect(): ShownCollector {
    return new ShownCollector(this);
  }

  /** Head of an article that several feeds name, or null when it is not published. */
  article(id: string): Head<'article'> | null {
    let head = this.#articles.get(id);
    if (head !== undefined) {
      this.index.noteHead('article', id);
      return head;
    }
    head = this.index.head('article', id);
    if (this.#articles.size >= articlesLimit) this.#articles.clear();
    this.#articles.set(id, head);
    return head;
  }

  /** A document as it is shown, or null when it is not published. */
  shown(type: LinkTarget[0], id: string): ShownDocument | null {
    let ofType = this.#documents.get(type);
    if (!ofType) this.#documents.set(type, (ofType = new Map<string, Remembered>()));
    const known = ofType.get(id);
    if (known) {
      this.index.noteAgain(known.answer);
      return known.document;
    }
    const document = this.#read(type, id);
    ofType.set(id, { document, answer: this.index.noteFace(type, id) });
    return document;
  }

  #read(type: LinkTarget[0], id: string): ShownDocument | null {
    if (type === 'file') {
      const ref = this.index.file(id);
      return ref && { ref, links: [], path: null, displayedAt: null, hasCover: false };
    }
    const found = this.index.face(type, id);
    if (!found) return null;
    const { ref, face } = found;
    return {
      ref,
      links: faceLinks(face),
      path: 'path' in face ? face.path : null,
      displayedAt: face.type === 'article' ? face.displayedAt : null,
      hasCover: 'cover' in face && face.cover !== null,
    };
  }
}

/** What one page shows of others. */
export class ShownCollector {
  readonly #reader: PlanReader;
  readonly #documents = new Set<ShownDocument>();

  constructor(reader: PlanReader) {
    this.#reader = reader;
  }

  /** Adds a document and what its face shows. False when it is not published: then the page must not name it. */
  add(type: LinkTarget[0], id: string): boolean {
    return this.addressed(type, id) !== null;
  }

  /** Adds a document as {@link add} does. @returns what is shown of it, or null when it is not published */
  addressed(type: LinkTarget[0], id: string): { readonly path: string | null } | null {
    const document = this.#reader.shown(type, id);
    if (!document || this.#documents.has(document)) return document;
    this.#documents.add(document);
    for (const [linkedType, linkedId] of document.links) {
      const linked = this.#reader.shown(linkedType, linkedId);
      if (linked) this.#documents.add(linked);
    }
    return document;
  }

  addAll(links: Iterable<LinkTarget>): void {
    for (const [type, id] of links) this.add(type, id);
  }

  /** Adds the glossary terms that the words of a text mark. */
  addTerms(words: Iterable<string>): void {
    for (const word of words) for (const term of this.#reader.index.terms(word)) this.add('glossary-term', term);
  }

  /** Adds those that are published and gives them back, in their order. */
  present(type: AddressedType, ids: Iterable<string>): string[] {
    return [...ids].filter((id) => this.add(type, id));
  }

  get refs(): readonly FaceRef[] {
    return Array.from(this.#documents, ({ ref }) => ref);
  }
}

/** What a face links; none of these links further, so that showing one never leads around in a circle. */
function faceLinks(face: Face): LinkTarget[] {
  switch (face.type) {
    case 'article':
      return [...(face.category ? [['category', face.category] as const] : []), ...coverLink(face.cover)];
    case 'campaign':
      return coverLink(face.cover);
    case 'award':
      return [...face.forBodies, ...face.conferringBodies].map((body) => ['union-body', body]);
    case 'union-body':
    case 'category':
    case 'author':
    case 'tag':
    case 'page':
    case 'glossary-term':
      return [];
    default:
      return face satisfies never;
  }
}

function coverLink(cover: CoverFace | null): LinkTarget[] {
  return cover ? [['file', cover.image]] : [];
}
