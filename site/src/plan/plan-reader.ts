import type { AddressedType } from '@loa/shared-types/published-type';
import type { CoverFace, Face, FacedType, FaceOf } from '../models/face.ts';
import type { Head } from '../mirror/mirror-index.ts';
import type { LinkTarget } from '../mirror/link-targets.ts';
import type { FaceRef } from '../mirror/mirror-reader.ts';
import { RecentMap } from '../mirror/recent-map.ts';
import type { TrackedIndex } from './tracked-index.ts';

/** A document as other pages show it. */
export interface ShownDocument {
  readonly ref: FaceRef;
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
  /** What its face shows in turn; null as long as no page has shown it. */
  shows: readonly Remembered[] | null;
  readonly links: readonly LinkTarget[];
}

/** Documents whose heads and faces are remembered whole: those of many feeds and lists, and not those of an archive. */
const recentLimit = 2000;

/** Types of which several pages ask for the same heads. */
type NamedOften = 'article' | 'live-entry' | 'award';

/**
 * Remembers faces for the length of one plan, so that the many pages that name a document share one reference to it. Pages
 * collect what they show through it, which is where a plan meets links that lead nowhere.
 */
export class PlanReader {
  readonly index: TrackedIndex;
  readonly #documents = new Map<LinkTarget[0], Map<string, Remembered>>();
  readonly #heads = new RecentMap<Head<NamedOften> | null>(recentLimit);
  readonly #faces = new RecentMap<FaceOf<FacedType> | null>(recentLimit);

  constructor(index: TrackedIndex) {
    this.index = index;
  }

  collect(): ShownCollector {
    return new ShownCollector(this);
  }

  /** Head of a document that several pages name, or null when it is not published. */
  head<T extends NamedOften>(type: T, id: string): Head<T> | null {
    const key = `${type}/${id}`;
    // The key carries the type, so what is found has it.
    const known = this.#heads.get(key) as Head<T> | null | undefined;
    if (known === undefined) {
      const head = this.index.head(type, id);
      this.#heads.add(key, head);
      return head;
    }
    this.index.noteHead(type, id);
    return known;
  }

  /** The whole face of a document that several pages name, or null when it is not published. */
  face<T extends FacedType>(type: T, id: string): FaceOf<T> | null {
    const key = `${type}/${id}`;
    // The key carries the type, so what is found has it.
    const known = this.#faces.get(key) as FaceOf<T> | null | undefined;
    if (known === undefined) {
      const face = this.index.face(type, id)?.face ?? null;
      this.#faces.add(key, face);
      return face;
    }
    this.index.noteFace(type, id);
    return known;
  }

  /** A document as it is shown, or null when it is not published. */
  shown(type: LinkTarget[0], id: string): ShownDocument | null {
    return this.#remembered(type, id).document;
  }

  /** Adds a document as it is shown, and what its face shows, to what a page shows. @returns null when it is not published */
  show(type: LinkTarget[0], id: string, documents: Set<ShownDocument>): ShownDocument | null {
    const remembered = this.#remembered(type, id);
    const { document } = remembered;
    if (!document || documents.has(document)) return document;
    documents.add(document);
    if (remembered.shows) for (const { answer } of remembered.shows) this.index.noteAgain(answer);
    else remembered.shows = remembered.links.map(([linkedType, linkedId]) => this.#remembered(linkedType, linkedId));
    for (const linked of remembered.shows) if (linked.document) documents.add(linked.document);
    return document;
  }

  #remembered(type: LinkTarget[0], id: string): Remembered {
    let ofType = this.#documents.get(type);
    if (!ofType) this.#documents.set(type, (ofType = new Map<string, Remembered>()));
    const known = ofType.get(id);
    if (known) {
      this.index.noteAgain(known.answer);
      return known;
    }
    const read = type === 'file' ? this.#readFile(id) : this.#readFace(type, id);
    const remembered = { ...read, answer: this.index.noteFace(type, id), shows: null };
    ofType.set(id, remembered);
    return remembered;
  }

  #readFile(id: string): Pick<Remembered, 'document' | 'links'> {
    const ref = this.index.file(id);
    return { document: ref && { ref, path: null, displayedAt: null, hasCover: false }, links: [] };
  }

  #readFace(type: FacedType, id: string): Pick<Remembered, 'document' | 'links'> {
    const found = this.index.face(type, id);
    if (!found) return { document: null, links: [] };
    const { ref, face } = found;
    const document = {
      ref,
      path: 'path' in face ? face.path : null,
      displayedAt: face.type === 'article' ? face.displayedAt : null,
      hasCover: 'cover' in face && face.cover !== null,
    };
    return { document, links: faceLinks(face) };
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
    return this.#reader.show(type, id, this.#documents);
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
