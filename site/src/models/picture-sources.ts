import type { PictureFiles, PictureVariant } from './library.ts';

/** What a `<picture>` element offers a browser. */
export interface PictureSources {
  /** Types better than the fallback, best first. */
  sources: { type: string; srcset: string }[];
  fallback: { src: string; srcset: string | undefined };
  width: number;
  height: number;
}

function srcset(variants: readonly PictureVariant[]): string {
  return variants.map(({ src, width }) => `${src} ${width}w`).join(', ');
}

/**
 * The encodings of a picture up to a width, of each type at least the narrowest.
 * @param widest pixels beyond which an encoding is not offered
 */
export function pictureSources({ variants, width, height }: PictureFiles, widest: number): PictureSources {
  const types = [...new Set(variants.map(({ type }) => type))];
  const offered = types.map((type) => {
    const ofType = variants.filter((variant) => variant.type === type);
    const fitting = ofType.filter((variant) => variant.width <= widest);
    return { type, variants: fitting.length > 0 ? fitting : ofType.slice(0, 1) };
  });
  const last = offered.at(-1)?.variants ?? [];
  return {
    sources: offered.slice(0, -1).map(({ type, variants: shown }) => ({ type, srcset: srcset(shown) })),
    fallback: { src: last.at(-1)?.src ?? '', srcset: last.length > 1 ? srcset(last) : undefined },
    width,
    height,
  };
}
