import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { ShownFaces } from '../mirror/mirror-reader.ts';
import { type PictureFace, pictureUrl } from '../pictures/file-face.ts';

type WirePicture = NonNullable<ArticleWire['cover']>;

/** A picture with what must be said of it. */
export interface Picture {
  files: PictureFace;
  alt: string;
  /** CSS `object-position` of what must stay visible when the picture is cropped; null for its middle. */
  focus: string | null;
}

export interface Figure extends Picture {
  caption: string | null;
  credit: string | null;
}

/** The picture of a file of the media library; null when it is not published or not a picture. */
export function filePicture(key: string | null, faces: ShownFaces): PictureFace | null {
  const file = faces.face('file', key);
  return file?.kind === 'picture' ? file : null;
}

/** A picture with its texts, from the entry or else from the media library; null when it has no published file. */
export function figureOf(picture: WirePicture | null, faces: ShownFaces): Figure | null {
  const files = picture && filePicture(picture.image, faces);
  if (!picture || !files) return null;
  const { focalX, focalY } = picture;
  return {
    files,
    alt: picture.alt || files.alternativeText || '',
    focus: focalX === null || focalY === null ? null : `${focalX}% ${focalY}%`,
    caption: picture.caption || files.caption || null,
    credit: picture.credit || null,
  };
}

/** Address and height of the largest encoding that every reader of shared links understands. */
export function largestEncoding(files: PictureFace): { src: string; width: number; height: number } {
  const width = files.widths.at(-1) ?? files.width;
  return {
    src: pictureUrl(files, width, files.fallback),
    width,
    height: Math.round((width * files.height) / files.width),
  };
}
