import type { DocumentRef } from './mirror-reader.ts';

/** A fault of the mirror, or of what was asked of it. */
export class MirrorError extends Error {
  override readonly name = 'MirrorError';
}

/** What the mirror holds of a document cannot be read; the document itself may be whole in the CMS. */
export class DamagedDocument extends MirrorError {
  readonly document: DocumentRef;

  constructor(document: DocumentRef, cause: unknown) {
    super(`The mirror's copy of ${document.type} ${document.id} is damaged`, { cause });
    this.document = document;
  }
}
