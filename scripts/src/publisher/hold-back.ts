import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { Mirror } from '@loa/site';

/**
 * Has entries be in the mirror what the newest release shows of them and notes why, until they change. What no release
 * shows must not be linked to either, so it is taken out.
 */
export function holdBack(mirror: Mirror, entries: readonly HeldEntry[]): void {
  const { lineage, revision } = mirror;
  if (lineage === null) throw new TypeError('An empty mirror has no entry to hold back.');
  const versions = new Map(mirror.held().map((entry) => [keyOf(entry), entry.version]));
  const writer = mirror.write();
  try {
    // An entry may have several pages that cannot be made; it goes back once.
    for (const entry of new Map(entries.map((each) => [keyOf(each), each])).values()) {
      const { type, documentId } = entry;
      if (!writer.restore(type, documentId)) writer.remove(type, documentId);
      // An earlier version that fails as well does not make the later one any better.
      writer.hold({ ...entry, version: Math.max(entry.version, versions.get(keyOf(entry)) ?? 0) });
    }
  } catch (error) {
    writer.rollback();
    throw error;
  }
  writer.commit(lineage, revision);
}

function keyOf({ type, documentId }: HeldEntry): string {
  return `${type}/${documentId}`;
}
