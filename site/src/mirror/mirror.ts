import type { PublishedType } from '@loa/shared-types/published-type';
import type { MirrorReader } from './mirror-reader.ts';

/** The site's local copy of what is published. One process opens it for writing at a time. */
export interface Mirror extends MirrorReader {
  /** Folder that holds the mirror's file. */
  readonly folder: string;
  /** The database that counts, null in an empty mirror. */
  readonly lineage: string | null;
  /** Change number that the mirror is equal to, 0 in an empty one. */
  readonly revision: number;
  /** How many documents of each type it holds. */
  count(type: PublishedType): number;
  close(): void;
}

/** A fault of the mirror, or of what was asked of it. */
export class MirrorError extends Error {
  override readonly name = 'MirrorError';
}
