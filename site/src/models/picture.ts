import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { CoverFace } from './face.ts';
import type { Library, PictureFiles } from './library.ts';

type WirePicture = NonNullable<ArticleWire['cover']>;

/** A picture with what must be said of it. */
export interface Picture {
  files: PictureFiles;
  alt: string;
  /** CSS `object-position` of what must stay visible when the picture is cropped; null for its middle. */
  focus: string | null;
}

export interface Figure extends Picture {
  caption: string | null;
  /** `Ảnh: Lê An`, or as the editors wrote it where they say themselves what it is. */
  credit: string | null;
}

function focusOf(focalX: number | null, focalY: number | null): string | null {
  return focalX === null || focalY === null ? null : `${focalX}% ${focalY}%`;
}

function creditText(credit: string): string {
  return credit.includes(':') || /^ảnh /i.test(credit) ? credit : `Ảnh: ${credit}`;
}

/** The picture of a card; null when there is none or its file is not published. */
export function coverPicture(cover: CoverFace | null, library: Library): Picture | null {
  const files = cover && library.picture(cover.image);
  return files && { files, alt: cover.alt, focus: focusOf(cover.focalX, cover.focalY) };
}

/** A picture with caption and credit; null when it has no published file. */
export function figureOf(picture: WirePicture | null, library: Library): Figure | null {
  const files = picture && library.picture(picture.image);
  if (!files) return null;
  return {
    files,
    alt: picture.alt ?? '',
    focus: focusOf(picture.focalX, picture.focalY),
    caption: picture.caption || null,
    credit: picture.credit ? creditText(picture.credit) : null,
  };
}

/** The largest encoding of the form that every reader of shared links understands; null when nothing is encoded. */
export function largestEncoding({ variants, width, height }: PictureFiles) {
  const lastType = variants.at(-1)?.type;
  const variant = variants.filter(({ type }) => type === lastType).at(-1);
  return variant
    ? { src: variant.src, width: variant.width, height: Math.round((variant.width * height) / width) }
    : null;
}
