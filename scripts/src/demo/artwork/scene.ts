import type { SeededRandom } from '../seeded-random.ts';
import type { Palette } from './palette.ts';

/** Draws the inside of a picture of 1600 × 1067; the same numbers from `random` give the same picture. */
export type Scene = (palette: Palette, random: SeededRandom) => string;
