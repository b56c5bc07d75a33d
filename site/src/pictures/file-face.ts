/** A picture as pages show it: made once by sharp from the uploaded bytes and addressed by their digest. */
export interface PictureFace {
  readonly kind: 'picture';
  /** First 12 hexadecimal digits of the SHA-256 of the original's bytes. */
  readonly digest: string;
  /** Pixels of the original, turned upright. */
  readonly width: number;
  readonly height: number;
  /** Data URI of at most 200 bytes, or a `#rrggbb` colour, to stand in until the picture has come. */
  readonly placeholder: string;
  /** Format beside AVIF, for browsers without it. */
  readonly fallback: 'webp';
  /** Widths in pixels at which both formats exist, ascending; the last is the largest. See {@link pictureUrl}. */
  readonly widths: readonly number[];
  readonly alternativeText: string | null;
  readonly caption: string | null;
}

/** A document of the media library that is offered for download. */
export interface AttachmentFace {
  readonly kind: 'attachment';
  readonly url: string;
  readonly name: string;
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
}

export type FileFace = PictureFace | AttachmentFace;

/** Address on the site of one encoding of a picture. */
export function pictureUrl(picture: PictureFace, width: number, format: 'avif' | 'webp'): string {
  return `/anh/${picture.digest}-${width}.${format}`;
}
