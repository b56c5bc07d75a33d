import { addressedTypes } from '@loa/shared-types/published-type';
import { entryOf } from '../page-entry.ts';
import type { Gate } from './gate.ts';

/** What a newspaper cannot be without. */
const always = ['index.html', '404.html', 'robots.txt', 'sitemap-index.xml', 'release.json'];

/** Everything planned must be there, and every published entry with an address must have its page. */
export const requiredPages: Gate = ({ plan, mirror, paths, heldPages }) => {
  const missing = [...always, ...plan.pages.map(({ file }) => file)].filter(
    (path) => !paths.has(path) && !heldPages.has(path),
  );
  const refusals = missing.map((path) => `${path} is missing`);
  const pagesOf = new Map<string, number>();
  for (const page of plan.pages) {
    const type = entryOf(page)?.type;
    if (type) pagesOf.set(type, (pagesOf.get(type) ?? 0) + 1);
  }
  for (const type of addressedTypes) {
    const entries = mirror.count(type);
    const pages = pagesOf.get(type) ?? 0;
    if (pages < entries)
      refusals.push(`${entries} entries of type ${type} are published, but only ${pages} have a page`);
  }
  return { refusals, warnings: [] };
};
