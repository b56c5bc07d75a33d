import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { PublishedType } from '@loa/shared-types/published-type';
import type { MirrorIndex } from './mirror-index.ts';
import type { MirrorReader } from './mirror-reader.ts';
import type { MirrorWriter } from './mirror-writer.ts';
import type { Touched } from './touched.ts';

/**
 * The site's local copy of what is published: a SQLite file with one row per document. Readers see the last committed
 * sync while the next one is being written; one process writes at a time.
 */
export interface Mirror extends MirrorReader {
  /** Folder that holds the mirror's file. */
  readonly folder: string;
  /** The database that counts, null in an empty mirror. */
  readonly lineage: string | null;
  /** Change number that the mirror is equal to, 0 in an empty one. */
  readonly revision: number;
  readonly index: MirrorIndex;
  /** How many documents of each type it holds. */
  count(type: PublishedType): number;
  /** Version by documentId of what it holds of a type. */
  versions(type: PublishedType): Map<string, number>;
  /** Entries that were refused at these versions and have not changed since. */
  held(): HeldEntry[];
  /** A place in time: what is touched from here on is asked for by it. */
  readonly mark: number;
  /** What planning must look at again since a mark, or null when that is not known: then everything. */
  touchedSince(mark: number): Touched | null;
  /** Whether a document differs from what the newest release shows of it, so that it can be restored. */
  isChanged(type: PublishedType, id: string): boolean;
  /** Notes that this release shows what the mirror holds now. */
  noteRelease(id: string): void;
  /** Readers have this release. If it shows what the mirror holds, what it replaced is let go. */
  forgetReplaced(release: string): void;
  /** Begins a sync; nothing of it is seen until it is committed. */
  write(): MirrorWriter;
  close(): void;
}
