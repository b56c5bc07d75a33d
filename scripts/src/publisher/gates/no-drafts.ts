import { setImmediate as breathe } from 'node:timers/promises';
import { documentsOf } from '../page-entry.ts';
import type { Gate } from './gate.ts';

/** How many pages are looked at before other work of the process gets its turn. */
const pagesAtATime = 200;

/** Every document that a changed page shows must be in the mirror, which is proven equal to the manifest, at that version. */
export const noDrafts: Gate = async ({ mirror, changed, page: pageAt }) => {
  const seen = new Set<string>();
  const refusals: string[] = [];
  let looked = 0;
  for (const path of changed) {
    const page = pageAt(path);
    if (!page) continue;
    if (++looked % pagesAtATime === 0) await breathe();
    for (const named of documentsOf(page)) {
      const name = `${named.type} ${named.id} at version ${named.version}`;
      if (seen.has(name)) continue;
      seen.add(name);
      if (mirror.index.version(named.type, named.id) !== named.version) {
        refusals.push(`${page.path} shows ${name}, which is not published`);
      }
    }
  }
  return { refusals, warnings: [] };
};
