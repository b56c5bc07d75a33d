import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files lie in a folder and below it, and their sizes together; none when there is no such folder. */
export function filesBelow(folder: string): { count: number; bytes: number } {
  const sum = { count: 0, bytes: 0 };
  if (!statSync(folder, { throwIfNoEntry: false })) return sum;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    // A file that is removed while they are counted is not there.
    const found = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false });
    if (!found) continue;
    sum.count += 1;
    sum.bytes += found.size;
  }
  return sum;
}
