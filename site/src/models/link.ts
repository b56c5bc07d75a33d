/** A name that leads somewhere. */
export interface Link {
  text: string;
  href: string;
}

/** The link to a document's own page. */
export function linkTo(face: { name: string; path: string }): Link {
  return { text: face.name, href: face.path };
}
