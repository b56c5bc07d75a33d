import type { AddressedType } from '@loa/shared-types/published-type';
import type { CoverFace, Face, FacedType } from '../models/face.ts';
import type { LinkTarget } from '../mirror/link-targets.ts';
import type { MirrorIndex } from '../mirror/mirror-index.ts';
import type { FaceRef } from '../mirror/mirror-reader.ts';

/** A document as other pages show it, and what its face shows in turn. */
interface ShownDocument {
  readonly ref: FaceRef;
  readonly links: readonly LinkTarget[];
}

/**
 * Remembers faces for the length of one plan, so that the many pages that name a document share one reference to it. Pages
 * collect what they show through it, which is where a plan meets links that lead nowhere.
 */
export class PlanReader {
  readonly index: MirrorIndex;
  readonly #documents = new Map<string, ShownDocument | null>();

  constructor(index: MirrorIndex) {
    this.index = index;
  }

  collect(): ShownCollector {
    return new ShownCollector(this);
  }

  shown(type: FacedType | 'file', id: string): ShownDocument | null {
    const key = `${type}/${id}`;
    let document = this.#documents.get(key);
    if (document === undefined) this.#documents.set(key, (document = this.#read(type, id)));
    return document;
  }

  #read(type: FacedType | 'file', id: string): ShownDocument | null {
    if (type === 'file') {
      const ref = this.index.file(id);
      return ref && { ref, links: [] };
    }
    const found = this.index.face(type, id);
    return found && { ref: found.ref, links: faceLinks(found.face) };
  }
}

/** What one page shows of others. */
export class ShownCollector {
  readonly #reader: PlanReader;
  readonly #refs = new Map<string, FaceRef>();

  constructor(reader: PlanReader) {
    this.#reader = reader;
  }

  /** Adds a document and what its face shows. False when it is not published: then the page must not name it. */
  add(type: FacedType | 'file', id: string): boolean {
    const document = this.#reader.shown(type, id);
    if (!document) return false;
    this.#refs.set(`${type}/${id}`, document.ref);
    for (const [linkedType, linkedId] of document.links) {
      const linked = this.#reader.shown(linkedType, linkedId);
      if (linked) this.#refs.set(`${linkedType}/${linkedId}`, linked.ref);
    }
    return true;
  }

  addAll(links: Iterable<LinkTarget>): void {
    for (const [type, id] of links) this.add(type, id);
  }

  /** Adds those that are published and gives them back, in their order. */
  present(type: AddressedType, ids: Iterable<string>): string[] {
    return [...ids].filter((id) => this.add(type, id));
  }

  get refs(): readonly FaceRef[] {
    return [...this.#refs.values()];
  }
}

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
