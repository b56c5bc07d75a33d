import sharp from 'sharp';
import { seededRandom } from '../seeded-random.ts';
import { palettes, type Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import { height, width } from './shapes.ts';

/** The picture as a JPEG of 1600 × 1067 pixels. @param seed decides every irregular stroke */
export async function renderArtwork(scene: Scene, palette: keyof typeof palettes, seed: string): Promise<Uint8Array> {
  const drawn = svgOf(scene, palettes[palette], seed);
  return sharp(Buffer.from(drawn))
    .flatten({ background: palettes[palette].paper })
    .jpeg({ quality: 86, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

function svgOf(scene: Scene, palette: Palette, seed: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${scene(palette, seededRandom(seed))}</svg>`;
}
