import type { Release } from './release-list.ts';
import type { Releases } from './releases.ts';

/**
 * Adds a release that has exactly these files, path → content, as the publisher would: by the difference from the newest.
 * Each is of a revision of its own unless one is named.
 */
export async function addRelease(
  { list, store }: Releases,
  files: Readonly<Record<string, string>>,
  named: Partial<Pick<Release, 'revision' | 'siteVersion' | 'heldReason'>> = {},
): Promise<Release> {
  const head = list.head();
  const before = new Map(head ? [...list.files(head.seq)].map((file) => [file.path, file]) : []);
  const put = [];
  for (const [path, content] of Object.entries(files)) {
    const digest = await store.put(Buffer.from(content));
    if (before.get(path)?.digest !== digest) put.push({ path, digest, key: digest });
  }
  const number = (head?.seq ?? 0) + 1;
  const record = {
    id: `release-${number}`,
    revision: number,
    siteVersion: 'test',
    createdAt: new Date(1_790_000_000_000 + number).toISOString(),
    heldReason: null,
    steps: {},
    pages: 0,
    entries: 0,
    ...named,
  };
  return list.append(record, { put, remove: [...before.keys()].filter((path) => !(path in files)) });
}
