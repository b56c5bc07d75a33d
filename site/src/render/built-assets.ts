import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnits } from '../plan/order.ts';
import type { PlannedFile } from '../plan/planned-page.ts';
import { siteFolder } from './site-config.ts';

/** The files that a build made of the site's code, and those that stand in `public`, in the order of their names. */
export function builtAssets(outDir: string): PlannedFile[] {
  const filesIn = (folder: string, prefix: string) =>
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, file: `${prefix}${path.slice(folder.length + 1)}` }));
  return [...filesIn(join(outDir, '_astro'), '_astro/'), ...filesIn(join(siteFolder, 'public'), '')]
    .map(({ path, file }): PlannedFile => {
      const key = hash('sha256', readFileSync(path), 'hex').slice(0, 32);
      return { kind: 'copy', file, key, from: path };
    })
    .sort((a, b) => byCodeUnits(a.file, b.file));
}
