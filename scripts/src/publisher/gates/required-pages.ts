import { addressedTypes } from '@loa/shared-types/published-type';
import type { Gate } from './gate.ts';

/** What a newspaper cannot be without. */
const always = ['index.html', '404.html', 'robots.txt', 'sitemap-index.xml', 'release.json'];

/** Everything planned must be there, and every published entry with an address must have its page. */
export const requiredPages: Gate = ({ plan, mirror, paths, changed, heldPages }) => {
  // What did not change was there before.
  const planned = [...changed].filter((path) => plan.at(path) !== null);
  const missing = [...new Set([...always, ...planned])].filter((path) => !paths.has(path) && !heldPages.has(path));
  const refusals = missing.map((path) => `${path} is missing`);
  for (const type of addressedTypes) {
    const entries = mirror.count(type);
    // The page of an entry is of a kind with the name of its type.
    const pages = plan.count(type);
    if (pages < entries)
      refusals.push(`${entries} entries of type ${type} are published, but only ${pages} have a page`);
  }
  return { refusals, warnings: [] };
};
