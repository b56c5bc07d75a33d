import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { Mirror } from '@loa/site';

/**
 * Takes entries out of the mirror and notes why, until they change: what has no page yet and cannot get one must not be
 * linked to either.
 */
export function holdBack(mirror: Mirror, entries: readonly HeldEntry[]): void {
  const { lineage, revision } = mirror;
  if (lineage === null) throw new TypeError('An empty mirror has no entry to hold back.');
  const writer = mirror.write();
  try {
    for (const entry of entries) {
      writer.remove(entry.type, entry.documentId);
      writer.hold(entry);
    }
  } catch (error) {
    writer.rollback();
    throw error;
  }
  writer.commit(lineage, revision);
}
