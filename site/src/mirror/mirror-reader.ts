import type { PublishedType } from '@loa/shared-types/published-type';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { FacedType } from '../models/face.ts';
import type { Library } from '../models/library.ts';

/** A document at the version that a page shows whole. */
export interface DocumentRef<T extends PublishedType = PublishedType> {
  readonly type: T;
  readonly id: string;
  readonly version: number;
}

/** A document of which a page shows the face (of a file: what was made of it); `face` is the digest of that. */
export interface FaceRef {
  readonly type: FacedType | 'file';
  readonly id: string;
  readonly face: string;
}

/** What a page reads: exactly the documents and faces that its props name. */
export interface MirrorReader {
  /**
   * The document as the CMS published it.
   * @throws {MirrorError} when the mirror holds another version: the plan and the mirror do not belong together.
   */
  document<T extends PublishedType>(ref: DocumentRef<T>): WireDocument<T>;
  /**
   * The named faces and no others; a link to anything else is a link to something that is not published.
   * @throws {MirrorError} when the mirror holds another face of one of them.
   */
  shown(...refs: readonly (readonly FaceRef[])[]): Library;
}
