import type { AddressedType } from '@loa/shared-types/published-type';
import type { CoverFace, Face } from '../models/face.ts';
import type { LinkTarget } from '../mirror/link-targets.ts';
import type { MirrorIndex } from '../mirror/mirror-index.ts';
import type { FaceRef } from '../mirror/mirror-reader.ts';

/** A document as other pages show it, and what its face shows in turn. */
interface ShownDocument {
  readonly ref: FaceRef;
  readonly linked: readonly ShownDocument[];
}

/**
 * Remembers faces for the length of one plan, so that the many pages that name a document share one reference to it. Pages
 * collect what they show through it, which is where a plan meets links that lead nowhere.
 */
export class PlanReader {
  readonly index: MirrorIndex;
  readonly #documents = new Map<LinkTarget[0], Map<string, ShownDocument | null>>();

  constructor(index: MirrorIndex) {
    this.index = index;
  }

  collect(): ShownCollector {
    return new ShownCollector(this);
  }

  /** A document as it is shown, or null when it is not published. */
  shown(type: LinkTarget[0], id: string): ShownDocument | null {
    let ofType = this.#documents.get(type);
    if (!ofType) this.#documents.set(type, (ofType = new Map<string, ShownDocument | null>()));
    let document = ofType.get(id);
    if (document === undefined) ofType.set(id, (document = this.#read(type, id)));
    return document;
  }

  #read(type: LinkTarget[0], id: string): ShownDocument | null {
    if (type === 'file') {
      const ref = this.index.file(id);
      return ref && { ref, linked: [] };
    }
    const found = this.index.face(type, id);
    if (!found) return null;
    const linked = faceLinks(found.face).map(([linkedType, linkedId]) => this.shown(linkedType, linkedId));
    return { ref: found.ref, linked: linked.filter((each) => each !== null) };
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
    const document = this.#reader.shown(type, id);
    if (!document) return false;
    this.#documents.add(document);
    for (const linked of document.linked) this.#documents.add(linked);
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
