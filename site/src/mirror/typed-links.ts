import type { WireDocument } from '@loa/shared-types/wire/document';

/** A link as editors type it, in Markdown or a field of its own: from the root of the site, or a whole address. */
const link = /(?<=[\s("<])(?:https?:\/\/[^\s"'()<>\\/]+)?(\/[^\s"'()<>\\?#]*)/g;

/**
 * Addresses that somebody typed into a document, each once, without their host and their closing slash; some of them are
 * not of this site.
 * @param wire the document as JSON
 */
export function typedLinks(document: WireDocument, wire: string): Set<string> {
  const found = new Set(Array.from(wire.matchAll(link), ([, path = '']) => linkKey(path)));
  if ('path' in document) for (const own of [document.path, ...document.formerPaths]) found.delete(linkKey(own));
  found.delete('');
  return found;
}

/** What an address goes by here: with and without a closing slash it is the same. */
export function linkKey(path: string): string {
  return path.replace(/\/+$/, '');
}
