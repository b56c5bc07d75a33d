import type { PublishedType } from '@loa/shared-types/published-type';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { Face, FacedType } from './face.ts';

/** A document at the version that a page shows whole. */
export interface DocumentRef<T extends PublishedType = PublishedType> {
  readonly type: T;
  readonly id: string;
  readonly version: number;
}

/** A document of which a page shows the face; `face` is the digest of that face. */
export interface FaceRef<T extends FacedType = FacedType> {
  readonly type: T;
  readonly id: string;
  readonly face: string;
}

/** The faces that a page may show, by documentId. */
export interface ShownFaces {
  /** The face, or null when there is no link or its target is not published: then nothing of it may be printed. */
  face<T extends FacedType>(type: T, id: string | null): Face<T> | null;
}

/** What a page reads: exactly the documents and faces that its props name. */
export interface MirrorReader {
  /**
   * The document as the CMS published it.
   * @throws {MirrorError} when the mirror holds another version: the plan and the mirror do not belong together.
   */
  document<T extends PublishedType>(ref: DocumentRef<T>): WireDocument<T>;
  /** @throws {MirrorError} when the mirror holds another face of one of them. */
  shown(...refs: readonly (readonly FaceRef[])[]): ShownFaces;
}
