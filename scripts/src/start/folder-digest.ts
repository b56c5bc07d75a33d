import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notInputs = new Set(['node_modules', 'dist', 'build', '.strapi', '.cache', '.tmp', '.astro', 'public']);

/**
 * Digest of the names and contents of files and whole folders. What a build leaves behind, and tests, are not inputs.
 * @param root the paths are relative to it, so that two checkouts of one commit have the same digest
 */
export function folderDigest(root: string, paths: readonly string[]): string {
  const digest = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(root, path)).sort()) {
    digest.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return digest.digest('hex');
}

function filesIn(root: string, path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !notInputs.has(name) && !name.endsWith('.test.ts'))
    .flatMap((name) => filesIn(root, join(path, name)));
}
