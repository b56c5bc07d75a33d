import { audience, bust, gear } from './figures.ts';
import type { Scene } from './scene.ts';
import {
  cloud,
  cuts,
  disk,
  hills,
  mirrored,
  path,
  placed,
  polygon,
  rays,
  rect,
  repeat,
  star,
  stroke,
} from './shapes.ts';

export const football: Scene = (palette, random) => {
  const patch = (turn: number, distance: number) =>
    placed(
      0,
      0,
      polygon(
        Array.from(
          { length: 5 },
          (_, index) =>
            [Math.sin((index * 2 * Math.PI) / 5) * 62, -distance - Math.cos((index * 2 * Math.PI) / 5) * 62] as const,
        ),
        palette.ink,
      ),
      1,
      turn,
    );
  return (
    rect(0, 0, 1600, 1067, palette.deep) +
    rays(1010, 560, 40, palette.red) +
    rect(0, 0, 1600, 60, palette.ink) +
    repeat(3, (row) =>
      repeat(28, (index) =>
        disk(30 + index * 58 + (row % 2) * 29, 110 + row * 52, 21, (index + row) % 3 ? palette.ink : palette.accent),
      ),
    ) +
    rect(0, 270, 1600, 24, palette.accent) +
    polygon(
      [
        [0, 760],
        [1600, 680],
        [1600, 1067],
        [0, 1067],
      ],
      palette.paper,
    ) +
    cuts(random, { x: 0, y: 780, w: 1600, h: 280 }, palette.shade, 28, 7) +
    stroke('M0 860L1600 770M260 1067C420 900 900 880 1200 1067', palette.red, 14) +
    stroke('M170 800L170 400L600 400L600 770', palette.paper, 22) +
    repeat(9, (index) => stroke(`M${170 + index * 54} 400L${170 + index * 54} 790`, palette.pale, 4)) +
    repeat(7, (index) => stroke(`M170 ${450 + index * 50}L600 ${450 + index * 50}`, palette.pale, 4)) +
    `<clipPath id="ball"><circle r="292"/></clipPath>` +
    placed(
      1060,
      600,
      disk(0, 0, 306, palette.ink) +
        disk(0, 0, 292, palette.paper) +
        `<g clip-path="url(#ball)">${patch(0, 0)}${repeat(5, (index) => patch(index * 72, 250))}` +
        `${repeat(5, (index) => placed(0, 0, stroke('M0 -62L0 -150M0 -150L-92 -200M0 -150L92 -200', palette.ink, 9), 1, index * 72))}</g>`,
      1,
      14,
    )
  );
};

/** Two teams at the rope. */
export const tugOfWar: Scene = (palette, random) => {
  const puller = (coat: string, band: string) =>
    path('M-60 -10L-130 210L-76 226L-6 60L40 236L96 224L50 -20Z', palette.ink) +
    path('M-70 0C-120 -100 -96 -200 -30 -226L40 -200C70 -140 70 -60 56 0Z', coat) +
    stroke('M-20 -180L90 -110L150 -120M20 -170L110 -96L170 -118', palette.pale, 32) +
    disk(-40, -284, 56, palette.pale) +
    path('M-98 -290C-98 -360 20 -366 14 -300C-20 -330 -70 -320 -98 -290Z', palette.ink) +
    rect(-98, -304, 112, 18, band);
  const team = (coat: string, band: string) =>
    repeat(4, (index) => placed(150 + index * 165, 720 + (index % 2) * 10, puller(coat, band), 0.95, -14));
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    rays(800, 700, 36, palette.shade) +
    disk(800, 330, 190, palette.accent) +
    cloud(180, 190, 1.1, palette.paper) +
    cloud(1150, 230, 1.2, palette.paper) +
    hills(random, 700, 110, palette.pale, 4) +
    rect(0, 900, 1600, 167, palette.deep) +
    cuts(random, { x: 0, y: 910, w: 1600, h: 150 }, palette.red, 26, 7) +
    stroke('M40 640C400 600 1200 600 1560 640', palette.ink, 26) +
    stroke('M40 640C400 600 1200 600 1560 640', palette.accent, 10) +
    team(palette.red, palette.accent) +
    mirrored(1600, team(palette.ink, palette.paper)) +
    rect(788, 560, 24, 110, palette.red) +
    polygon(
      [
        [812, 566],
        [900, 596],
        [812, 626],
      ],
      palette.red,
    )
  );
};

export const risingBars: Scene = (palette, random) => {
  const bars = [180, 250, 330, 440, 570];
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    cuts(random, { x: 0, y: 40, w: 1600, h: 820 }, palette.shade, 40, 6) +
    disk(1270, 300, 190, palette.accent) +
    repeat(5, (index) => {
      const barHeight = bars[index] ?? 0;
      const x = 210 + index * 240;
      return (
        rect(x, 880 - barHeight, 160, barHeight, index === 4 ? palette.red : index % 2 ? palette.deep : palette.ink) +
        repeat(Math.floor(barHeight / 40), (row) =>
          stroke(`M${x + 20} ${860 - row * 40}L${x + 140} ${860 - row * 40}`, palette.paper, 3),
        ) +
        polygon(
          [
            [x + 160, 880 - barHeight],
            [x + 200, 850 - barHeight],
            [x + 200, 850],
            [x + 160, 880],
          ],
          palette.pale,
        ) +
        polygon(
          [
            [x, 880 - barHeight],
            [x + 40, 850 - barHeight],
            [x + 200, 850 - barHeight],
            [x + 160, 880 - barHeight],
          ],
          palette.accent,
        )
      );
    }) +
    stroke('M180 620L430 540L650 500L900 360L1150 200', palette.red, 20) +
    polygon(
      [
        [1120, 150],
        [1240, 140],
        [1180, 244],
      ],
      palette.red,
    ) +
    repeat(4, (index) => disk([180, 430, 650, 900][index] ?? 0, [620, 540, 500, 360][index] ?? 0, 22, palette.ink)) +
    rect(0, 880, 1600, 187, palette.deep) +
    rect(0, 880, 1600, 14, palette.ink) +
    cuts(random, { x: 0, y: 910, w: 1600, h: 150 }, palette.ink, 28, 6) +
    placed(1450, 1067, bust(palette, palette.red, 'bun'), 1.1)
  );
};

export const factories: Scene = (palette, random) => {
  const hall = (x: number, count: number, fill: string) =>
    repeat(count, (index) =>
      polygon(
        [
          [x + index * 150, 640],
          [x + index * 150, 500],
          [x + 150 + index * 150, 600],
          [x + 150 + index * 150, 640],
        ],
        fill,
      ),
    ) +
    rect(x, 636, count * 150, 230, fill) +
    repeat(count * 2, (index) => rect(x + 22 + index * 75, 690, 44, 66, palette.accent));
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    rays(1180, 330, 34, palette.shade) +
    placed(1180, 330, gear(190, 16, palette.red, palette.paper)) +
    disk(1180, 330, 60, palette.accent) +
    rect(280, 260, 70, 400, palette.ink) +
    rect(420, 330, 60, 330, palette.ink) +
    rect(272, 300, 86, 24, palette.red) +
    rect(412, 370, 76, 22, palette.red) +
    cloud(300, 190, 1, palette.shade) +
    cloud(470, 270, 0.7, palette.shade) +
    hall(80, 5, palette.deep) +
    hall(830, 5, palette.ink) +
    rect(0, 860, 1600, 207, palette.shade) +
    cuts(random, { x: 0, y: 866, w: 1600, h: 80 }, palette.deep, 26, 5) +
    repeat(6, (index) =>
      placed(
        190 + index * 250,
        1080,
        bust(palette, index % 2 ? palette.red : palette.ink, index % 3 === 2 ? 'cone' : 'helmet'),
        0.9,
      ),
    )
  );
};

/** The newspaper's own sign: a loudspeaker over the crowd. */
export const loudspeaker: Scene = (palette, random) =>
  rect(0, 0, 1600, 1067, palette.red) +
  rays(560, 440, 40, palette.deep) +
  cuts(random, { x: 0, y: 0, w: 1600, h: 160 }, palette.deep, 32, 7) +
  stroke(
    'M1240 300C1300 380 1300 500 1240 580M1320 230C1420 350 1420 530 1320 650M1400 160C1540 320 1540 560 1400 720',
    palette.accent,
    28,
  ) +
  polygon(
    [
      [620, 330],
      [1130, 120],
      [1130, 760],
      [620, 550],
    ],
    palette.paper,
  ) +
  stroke('M700 360L1080 220M700 400L1080 300M700 480L1080 580M700 520L1080 660', palette.shade, 9) +
  path('M1130 110C1190 250 1190 630 1130 770C1090 620 1090 260 1130 110Z', palette.accent) +
  rect(430, 330, 200, 220, palette.ink, 20) +
  rect(390, 380, 50, 120, palette.accent, 20) +
  path('M480 550L560 550L600 740C604 770 540 776 534 748Z', palette.ink) +
  star(530, 440, 58, palette.accent) +
  audience(palette, 850, 2);

export const youngLeaves: Scene = (palette, random) =>
  rect(0, 0, 1600, 1067, palette.accent) +
  rays(800, 780, 40, palette.paper) +
  disk(800, 560, 320, palette.red) +
  cuts(random, { x: 500, y: 620, w: 600, h: 180 }, palette.deep, 26, 7) +
  stroke('M800 880C790 700 812 560 800 400', palette.ink, 26) +
  path('M800 620C680 640 560 580 520 440C660 430 780 500 800 620Z', palette.paper) +
  path('M800 520C920 540 1040 480 1080 340C940 330 820 400 800 520Z', palette.paper) +
  path('M800 410C740 350 740 250 800 180C860 250 860 350 800 410Z', palette.paper) +
  stroke('M780 600C700 560 620 510 560 460M822 500C900 460 980 410 1040 360M800 390L800 220', palette.deep, 8) +
  path('M420 890C560 790 1040 790 1180 890Z', palette.deep) +
  rect(0, 880, 1600, 187, palette.deep) +
  cuts(random, { x: 0, y: 900, w: 1600, h: 160 }, palette.red, 26, 7) +
  repeat(2, (side) => {
    const group =
      placed(190, 1067, bust(palette, palette.red, 'bun'), 1.2) + placed(400, 1067, bust(palette, palette.ink), 0.9);
    return side ? mirrored(1600, group) : group;
  });
