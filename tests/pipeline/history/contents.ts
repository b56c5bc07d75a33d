import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of every file of a site by its path, `release.json` aside: it says which release it is. */
export type Contents = ReadonlyMap<string, string>;

export function contentsOf(folder: string): Contents {
  const root = join(folder, '/');
  const files = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = new Map(files.map((file) => [file.slice(root.length), digestOf(readFileSync(file))]));
  contents.delete('release.json');
  return contents;
}

export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** One line for each file that is not the same in both. */
export function differences(one: Contents, other: Contents): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    if (one.get(path) === other.get(path)) return [];
    if (!one.has(path)) return [`${path} is missing`];
    return [other.has(path) ? `${path} has other bytes` : `${path} should not be there`];
  });
}
