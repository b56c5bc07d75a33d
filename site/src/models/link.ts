import type { FacedType } from './face.ts';
import { facesOf, type Library } from './library.ts';

/** A name that leads somewhere. */
export interface Link {
  text: string;
  href: string;
}

/** The link to a document's own page. */
export function linkTo(face: { name: string; path: string }): Link {
  return { text: face.name, href: face.path };
}

/** Links to those documents that are published, in the order of their ids. */
export function linksTo(
  type: Exclude<FacedType, 'article' | 'glossary-term'>,
  ids: readonly string[],
  library: Library,
): Link[] {
  return facesOf(library, type, ids).map((face) => linkTo(face));
}
