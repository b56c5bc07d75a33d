import { CmsRefusal } from '../cms-client/admin-session.ts';
import type { CmsClient } from '../cms-client/cms-client.ts';
import { files } from './content/files.ts';
import type { DemoEntry, DemoRecord } from './demo-record.ts';
import { findByKey, isDemoType } from './find-by-key.ts';

export interface RemoveResult {
  readonly removed: number;
  /** Entries that stay: editors saved them since the demo was loaded, or show them in what they published themselves. */
  readonly kept: readonly DemoEntry[];
}

/**
 * Takes out what the demo made and nothing else, newest first, so that a list is gone before what it lists.
 * @param force also what editors changed since
 * @param progress told how many of all entries are behind
 */
export async function removeDemo(
  client: CmsClient,
  record: DemoRecord,
  force: boolean,
  progress: (done: number, all: number) => void = () => {},
): Promise<RemoveResult> {
  const entries = record.entries.toReversed();
  const kept: DemoEntry[] = [];
  let removed = 0;
  for (const [index, entry] of entries.entries()) {
    const present = await findPresent(client, entry);
    const isChanged = present !== null && entry.updatedAt !== null && entry.updatedAt !== present.updatedAt;
    if (present && ((isChanged && !force) || !(await isRemoved(present)))) {
      kept.push(entry);
    } else {
      if (present) removed += 1;
      record.write({ what: 'removed', type: entry.type, key: entry.key });
    }
    progress(index + 1, entries.length);
  }
  record.forgetWhenEmpty();
  return { removed, kept };
}

interface Present {
  readonly updatedAt: string | null;
  remove(): Promise<void>;
}

/** @returns false when the CMS says that it may not be removed, as of files that readers see; what else goes wrong is thrown */
async function isRemoved(present: Present): Promise<boolean> {
  try {
    await present.remove();
    return true;
  } catch (error) {
    if (error instanceof CmsRefusal && error.status === 400) return false;
    throw error;
  }
}

async function findPresent(client: CmsClient, entry: DemoEntry): Promise<Present | null> {
  const { type, key, documentId, fileId } = entry;
  if (type === 'file') {
    const fileName = files.find(({ name }) => name === key)?.fileName ?? key;
    const file = fileId === null ? await client.findFile(fileName) : await client.readFile(fileId);
    return file && { updatedAt: file.updatedAt ?? null, remove: () => client.removeFile(file.id) };
  }
  if (!isDemoType(type)) throw new TypeError(`The demo's record names a type that does not exist: ${type}.`);
  const found = documentId === null ? await findByKey(client, type, key) : await client.read(type, documentId);
  return found && { updatedAt: found.updatedAt ?? null, remove: () => client.remove(type, found.documentId) };
}
