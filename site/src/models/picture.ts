import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { CoverFace } from './face.ts';
import type { Library, PictureFiles } from './library.ts';

type WirePicture = NonNullable<ArticleWire['cover']>;

/** A picture with what must be said of it. */
export interface Picture {
  files: PictureFiles;
  alt: string;
  /** CSS `object-position` of what must stay visible when the picture is cropped. */
  focus: string | null;
}

export interface Figure extends Picture {
  caption: string | null;
  credit: string | null;
}

interface PictureSource {
  image: string | null;
  alt: string | null;
  focalX: number | null;
  focalY: number | null;
}

function pictureOf(source: PictureSource, library: Library): Picture | null {
  const files = source.image === null ? null : library.picture(source.image);
  if (!files) return null;
  const { focalX, focalY } = source;
  return { files, alt: source.alt ?? '', focus: focalX === null || focalY === null ? null : `${focalX}% ${focalY}%` };
}

/** The picture of a card; null when there is none or its file is not published. */
export function coverPicture(cover: CoverFace | null, library: Library): Picture | null {
  return cover && pictureOf(cover, library);
}

/** A picture with caption and credit; null when it has no published file. */
export function figureOf(picture: WirePicture | null, library: Library): Figure | null {
  const shown = picture && pictureOf(picture, library);
  if (!picture || !shown) return null;
  return { ...shown, caption: picture.caption || null, credit: picture.credit || null };
}
