import { createHash } from 'node:crypto';
import { artworkByName } from '../artwork/artworks.ts';
import { type palettes } from '../artwork/palette.ts';
import { renderArtwork } from '../artwork/render-artwork.ts';
import type { DemoFile } from '../demo-document.ts';
import { seededRandom } from '../seeded-random.ts';

const variants = ['dusk', 'slate'] as const satisfies readonly (keyof typeof palettes)[];

/** The pictures that a generated newsroom shares: every scene of the demo in two other colours, its strokes cut anew. */
export function picturePool(seed: string): readonly DemoFile[] {
  return Object.entries(artworkByName).flatMap(([name, { scene, alt }]) =>
    variants.map((palette) => ({
      name: `${name}-${palette}`,
      fileName: `${name}-${palette}.jpg`,
      mime: 'image/jpeg',
      alt,
      caption: '',
      bytes: () => renderArtwork(scene, palette, `${seed}/${name}`),
    })),
  );
}

/** A documentId for a generated entry: 24 lower-case letters and digits, the same for the same seed, type and key. */
export function seededDocumentId(seed: string, type: string, key: string): string {
  const digest = createHash('sha256').update(`${seed}\n${type}\n${key}`).digest('hex');
  const digits = BigInt(`0x${digest}`).toString(36).padStart(50, '0');
  return `g${digits.slice(0, 23)}`;
}

/** A generator of its own for each entry, so that another number of entries leaves it as it is. */
export function randomFor(seed: string, type: string, index: number) {
  return seededRandom(`${seed}/${type}/${index}`);
}
