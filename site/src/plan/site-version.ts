import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../../..');

/** Everything that the bytes of a page depend on besides its props. */
const code = [
  'pnpm-lock.yaml',
  'shared-types/src/**/*.ts',
  'site/astro.config.ts',
  'site/package.json',
  'site/public/**/*',
  'site/src/**/*',
];

/**
 * Digest of the site's code and of its public origin, which stands in canonical links. It is the same on every machine
 * with the same files, so that a page keeps its key when the mirror or the checkout is made anew.
 */
export function siteVersion(siteUrl: string): string {
  const digest = createHash('sha256').update(new URL(siteUrl).origin);
  const files = globSync(code, { cwd: repository, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) digest.update(`\n${file.slice(repository.length)}\n`).update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
}
