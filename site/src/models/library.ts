import type { FacedType, FaceOf } from './face.ts';

/** One encoded size of a picture. */
export interface PictureVariant {
  type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png' | 'image/svg+xml';
  src: string;
  width: number;
}

/** A picture as the site serves it: final addresses and sizes, ready for `<picture>`. */
export interface PictureFiles {
  /** Pixels of the original, for the space that is kept free for it. */
  width: number;
  height: number;
  /** Colour or tiny image as a CSS background value, shown until the picture has come. */
  placeholder: string | null;
  /** Variants by type, best type first, widths rising. The last type is the one every browser reads. */
  variants: PictureVariant[];
}

/** A file that readers download. */
export interface DownloadFile {
  src: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
}

/**
 * What mappers may ask of the published content beside the document they map. Each answer is null when there is no link, or
 * when what it points at is not published: then nothing of it may be printed.
 */
export interface Library {
  face<T extends FacedType>(type: T, id: string | null): FaceOf<T> | null;
  picture(key: string | null): PictureFiles | null;
  download(key: string | null): DownloadFile | null;
}

/** The faces of those documents that are published, in the order of their ids. */
export function facesOf<T extends FacedType>(library: Library, type: T, ids: readonly string[]): FaceOf<T>[] {
  return ids.map((id) => library.face(type, id)).filter((face) => face !== null);
}
