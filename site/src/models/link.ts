import type { FacedType } from '../mirror/face.ts';
import type { ShownFaces } from '../mirror/mirror-reader.ts';

/** A name that leads somewhere. */
export interface Link {
  text: string;
  href: string;
}

/** The link to a document's own page. */
export function linkTo(face: { path: string } & ({ name: string } | { title: string })): Link {
  return { text: 'name' in face ? face.name : face.title, href: face.path };
}

/** Links to those documents that are published, in the order of their ids. */
export function linksTo(
  type: Exclude<FacedType, 'glossary-term' | 'file'>,
  ids: readonly string[],
  faces: ShownFaces,
): Link[] {
  return ids.flatMap((id) => {
    const face = faces.face(type, id);
    return face ? [linkTo(face)] : [];
  });
}
