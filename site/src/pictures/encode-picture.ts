import sharp, { type Sharp } from 'sharp';
import { RefusedFile } from './refused-file.ts';

/** Widths in pixels that pages choose from; a picture is never enlarged. */
const wantedWidths = [400, 800, 1200];

/**
 * Names what this module makes of the same bytes. It is part of a picture's address, so that an address means the same
 * bytes for ever: raise it when a width, a format or a quality changes.
 */
export const pictureRecipe = 'picture-1';

/** Pixels of the longest side that WebP can have; half a pixel more is rounded down. */
const longestSide = 16_383.4;

/** Pixels of the largest original: more is a mistake or an attack on memory. */
const pixelLimit = 100_000_000;

export interface EncodedPicture {
  /** Pixels of the original, turned upright. */
  readonly width: number;
  readonly height: number;
  /** Mean colour, `#rrggbb`. */
  readonly placeholder: string;
  readonly variants: readonly { readonly format: PictureFormat; readonly width: number; readonly bytes: Uint8Array }[];
}

/** Best first; every browser reads the last. */
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

// Pictures are encoded side by side, one a core; threads inside each would only fight over the same cores.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Encodes an uploaded picture at the widths and in the formats that pages use. An SVG is drawn into pixels, so that none
 * of its scripts or links reaches a reader; of an animation the first frame is taken.
 * @throws {RefusedFile} when the bytes are not a picture that can be read whole
 */
export async function encodePicture(bytes: Uint8Array): Promise<EncodedPicture> {
  try {
    const original = await openPicture(bytes);
    const { width, height } = await uprightSize(original);
    const widths = widthsFor(width, height);
    const variants = [];
    for (const format of pictureFormats) {
      for (const each of widths) {
        const resized = original.clone().autoOrient().resize({ width: each });
        const encoded = format === 'avif' ? resized.avif({ quality: 50, effort: 2 }) : resized.webp({ quality: 74 });
        variants.push({ format, width: each, bytes: await encoded.toBuffer() });
      }
    }
    return { width, height, placeholder: await meanColour(original), variants };
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new RefusedFile(`tệp ảnh bị hỏng hoặc không phải là ảnh (${reason})`, { cause: error });
  }
}

/**
 * The widths at which a picture is encoded: the wanted ones below its own, and its own up to the largest wanted; less where a
 * tall one would become taller than an encoder can write.
 */
export function widthsFor(originalWidth: number, originalHeight: number): number[] {
  const writable = Math.max(1, Math.floor((longestSide * originalWidth) / originalHeight));
  const largest = Math.min(originalWidth, writable, Math.max(...wantedWidths));
  return [...wantedWidths.filter((width) => width < largest), largest];
}

async function openPicture(bytes: Uint8Array): Promise<Sharp> {
  const open = (density?: number) =>
    sharp(bytes, { failOn: 'error', limitInputPixels: pixelLimit, ...(density === undefined ? {} : { density }) });
  const { format, width } = await open().metadata();
  if (format !== 'svg') return open();
  // 72 dots an inch are the SVG's own size; a small drawing is drawn at the largest width instead of being blown up.
  return open(Math.min(2400, Math.max(72, Math.round((72 * Math.max(...wantedWidths)) / width))));
}

async function uprightSize(picture: Sharp): Promise<{ width: number; height: number }> {
  const { autoOrient } = await picture.metadata();
  return autoOrient;
}

async function meanColour(picture: Sharp): Promise<string> {
  const flat = picture.clone().flatten({ background: '#ffffff' }).resize(1, 1, { fit: 'fill' });
  const { data } = await flat.toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [red = 0, green = red, blue = red] = data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
