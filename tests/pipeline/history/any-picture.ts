import type { SeededRandom } from '@loa/scripts/src/demo/seeded-random.ts';
import sharp from 'sharp';

/** The bytes of one of a few small pictures, so that two files may be the same picture and encoding costs little. */
export function anyPicture(random: SeededRandom): Promise<Buffer> {
  const background = random.pick(['#8a1f1f', '#1f8a4c', '#1f3a8a', '#d0a020']);
  return sharp({ create: { width: 90, height: 60, channels: 3, background } })
    .png()
    .toBuffer();
}
