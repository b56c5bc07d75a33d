import { aoDai, audience, bunting, bust, cuppedHand, gear, lotus, medal, microphone, pennant } from './figures.ts';
import type { Scene } from './scene.ts';
import { cuts, disk, mirrored, path, placed, rays, rect, repeat, star, stroke } from './shapes.ts';

export const congressHall: Scene = (palette, random) => {
  const curtain = repeat(5, (index) =>
    path(
      `M${index * 74} 0C${index * 74 + 30} 320 ${index * 74 - 20} 560 ${index * 74 + 8} 800L${index * 74 + 74} 800L${index * 74 + 80} 0Z`,
      index % 2 ? palette.deep : palette.red,
    ),
  );
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    rays(800, 420, 32, palette.shade) +
    disk(800, 340, 190, palette.red) +
    star(800, 340, 130, palette.accent) +
    bunting(palette, 40, 70, 18) +
    curtain +
    mirrored(1600, curtain) +
    rect(330, 640, 940, 150, palette.accent) +
    rect(330, 640, 940, 24, palette.ink) +
    repeat(3, (index) =>
      placed(
        560 + index * 240,
        648,
        bust(palette, index === 1 ? palette.red : palette.ink, index === 1 ? 'bun' : 'none'),
        0.72,
      ),
    ) +
    rect(330, 648, 940, 150, palette.deep) +
    repeat(6, (index) => stroke(`M${410 + index * 156} 670L${410 + index * 156} 780`, palette.red, 10)) +
    rect(0, 790, 1600, 60, palette.ink) +
    cuts(random, { x: 0, y: 796, w: 1600, h: 50 }, palette.deep, 20, 4) +
    audience(palette, 880, 2)
  );
};

export const offeredLotus: Scene = (palette, random) =>
  rect(0, 0, 1600, 1067, palette.red) +
  rays(800, 520, 44, palette.deep) +
  disk(800, 470, 330, palette.paper) +
  cuts(random, { x: 520, y: 640, w: 560, h: 120 }, palette.shade, 24, 6) +
  placed(800, 640, lotus(palette), 1.35) +
  placed(806, 580, cuppedHand(palette, palette.ink), 1.15) +
  mirrored(1600, placed(806, 580, cuppedHand(palette, palette.ink), 1.15));

export const initiative: Scene = (palette, random) =>
  rect(0, 0, 1600, 1067, palette.deep) +
  rays(800, 440, 28, palette.red) +
  disk(800, 430, 300, palette.accent) +
  disk(800, 430, 262, palette.paper) +
  placed(360, 800, gear(170, 12, palette.ink, palette.deep)) +
  placed(1240, 810, gear(200, 14, palette.ink, palette.deep)) +
  placed(1080, 950, gear(90, 10, palette.accent, palette.deep)) +
  path(
    'M800 190C660 190 590 300 610 410C626 490 700 530 716 620L884 620C900 530 974 490 990 410C1010 300 940 190 800 190Z',
    palette.accent,
  ) +
  path('M690 300C720 250 770 236 800 236C740 260 706 310 700 380Z', palette.paper) +
  stroke('M750 620L734 450L800 500L866 450L850 620', palette.ink, 12) +
  rect(706, 620, 188, 40, palette.ink, 12) +
  rect(722, 668, 156, 34, palette.ink, 12) +
  rect(740, 710, 120, 30, palette.ink, 12) +
  cuts(random, { x: 0, y: 900, w: 1600, h: 160 }, palette.ink, 26, 6) +
  placed(620, 1067, bust(palette, palette.red, 'helmet'), 0.95) +
  placed(980, 1067, bust(palette, palette.red, 'bun'), 0.95);

export const dialogue: Scene = (palette, random) => {
  const bubble = (fill: string) =>
    path(
      'M-250 -160C-300 -160 -320 -130 -320 -90L-320 60C-320 100 -300 130 -250 130L-60 130L-140 230L60 130L250 130C300 130 320 100 320 60L320 -90C320 -130 300 -160 250 -160Z',
      fill,
    );
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    cuts(random, { x: 0, y: 0, w: 1600, h: 1067 }, palette.shade, 38, 8) +
    placed(450, 300, bubble(palette.red), 1.12) +
    repeat(3, (index) => disk(300 + index * 150, 285, 40, palette.paper)) +
    mirrored(1600, placed(420, 360, bubble(palette.ink), 1)) +
    repeat(3, (index) =>
      stroke(`M970 ${290 + index * 60}L${index === 2 ? 1250 : 1400} ${290 + index * 60}`, palette.paper, 18),
    ) +
    placed(270, 1067, bust(palette, palette.red, 'bun'), 1.35) +
    placed(1330, 1067, bust(palette, palette.ink), 1.35) +
    placed(620, 1067, bust(palette, palette.accent, 'cone'), 0.95) +
    placed(1010, 1067, bust(palette, palette.deep, 'helmet'), 0.95) +
    placed(810, 1067, microphone(palette), 0.72)
  );
};

export const honours: Scene = (palette, random) =>
  rect(0, 0, 1600, 1067, palette.paper) +
  rays(800, 1067, 60, palette.shade) +
  cuts(random, { x: 0, y: 940, w: 1600, h: 120 }, palette.shade, 24, 6) +
  placed(300, 960, pennant(palette, palette.red), 1.1, -6) +
  mirrored(1600, placed(300, 960, pennant(palette, palette.deep), 1.1, -6)) +
  repeat(2, (side) => {
    const branch = repeat(7, (index) =>
      placed(
        560 - index * 8,
        860 - index * 92,
        path('M0 0C-20 -60 -80 -90 -120 -80C-110 -30 -60 10 0 0Z', palette.accent) +
          path('M0 0C40 -40 40 -110 10 -140C-30 -110 -30 -40 0 0Z', palette.ink),
        1,
        index * 5,
      ),
    );
    return side ? mirrored(1600, branch) : branch;
  }) +
  placed(800, 190, medal(palette, palette.red), 1.45) +
  rect(0, 960, 1600, 107, palette.deep) +
  rect(0, 960, 1600, 12, palette.ink);

export const womenInAoDai: Scene = (palette, random) => {
  const flower = (x: number, y: number, r: number, fill: string) =>
    repeat(6, (index) =>
      placed(
        x,
        y,
        path(
          `M0 0C${-r * 0.5} ${-r * 0.5} ${-r * 0.4} ${-r} 0 ${-r * 1.1}C${r * 0.4} ${-r} ${r * 0.5} ${-r * 0.5} 0 0Z`,
          fill,
        ),
        1,
        index * 60,
      ),
    ) + disk(x, y, r * 0.28, palette.accent);
  return (
    rect(0, 0, 1600, 1067, palette.pale) +
    rays(800, 560, 30, palette.paper) +
    disk(800, 480, 380, palette.paper) +
    flower(210, 250, 120, palette.red) +
    flower(400, 130, 70, palette.deep) +
    flower(1400, 230, 130, palette.red) +
    flower(1190, 120, 66, palette.deep) +
    flower(120, 560, 70, palette.deep) +
    flower(1500, 560, 80, palette.deep) +
    rect(0, 930, 1600, 137, palette.deep) +
    cuts(random, { x: 0, y: 940, w: 1600, h: 120 }, palette.red, 28, 6) +
    placed(420, 1000, aoDai(palette, palette.red), 1.42) +
    placed(660, 1000, aoDai(palette, palette.ink), 1.5) +
    placed(930, 1000, aoDai(palette, palette.accent), 1.5) +
    placed(1180, 1000, aoDai(palette, palette.red), 1.42)
  );
};
