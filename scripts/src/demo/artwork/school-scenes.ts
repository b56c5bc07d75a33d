import { aoDai, leaf, openBook, tree } from './figures.ts';
import type { Scene } from './scene.ts';
import { cloud, cuts, disk, hills, path, placed, polygon, rays, rect, repeat, star, stroke } from './shapes.ts';

export const schoolYard: Scene = (palette, random) => {
  const wing = (x: number) =>
    rect(x, 470, 420, 390, palette.red) +
    rect(x - 16, 446, 452, 30, palette.ink) +
    repeat(2, (row) =>
      repeat(4, (column) => {
        const left = x + 34 + column * 96;
        const top = 510 + row * 170;
        return (
          rect(left, top, 64, 104, palette.paper) +
          stroke(
            `M${left + 32} ${top}L${left + 32} ${top + 104}M${left} ${top + 48}L${left + 64} ${top + 48}`,
            palette.ink,
            6,
          )
        );
      }),
    );
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    rays(800, 420, 36, palette.shade) +
    disk(800, 400, 250, palette.accent) +
    cloud(160, 240, 1, palette.paper) +
    cloud(1210, 190, 1.1, palette.paper) +
    hills(random, 800, 130, palette.pale, 4) +
    wing(200) +
    wing(980) +
    rect(590, 360, 420, 500, palette.deep) +
    polygon(
      [
        [560, 370],
        [800, 220],
        [1040, 370],
      ],
      palette.ink,
    ) +
    star(800, 318, 36, palette.accent) +
    disk(800, 470, 62, palette.paper) +
    stroke('M800 470L800 430M800 470L830 484', palette.ink, 9) +
    path('M710 860L710 690C710 590 890 590 890 690L890 860Z', palette.paper) +
    stroke('M800 618L800 860', palette.ink, 8) +
    rect(620, 570, 60, 90, palette.paper) +
    rect(920, 570, 60, 90, palette.paper) +
    rect(0, 856, 1600, 211, palette.shade) +
    polygon(
      [
        [700, 856],
        [900, 856],
        [1130, 1067],
        [470, 1067],
      ],
      palette.paper,
    ) +
    cuts(random, { x: 0, y: 870, w: 520, h: 190 }, palette.deep, 26, 4) +
    cuts(random, { x: 1090, y: 870, w: 520, h: 190 }, palette.deep, 26, 4) +
    placed(110, 940, tree(palette, palette.deep), 1.5) +
    placed(1490, 940, tree(palette, palette.deep), 1.5) +
    rect(1224, 250, 12, 640, palette.ink) +
    path('M1236 262C1300 240 1350 290 1420 262L1420 380C1350 408 1300 358 1236 380Z', palette.red) +
    star(1326, 322, 34, palette.accent)
  );
};

export const classroom: Scene = (palette, random) =>
  rect(0, 0, 1600, 1067, palette.paper) +
  cuts(random, { x: 0, y: 0, w: 1600, h: 560 }, palette.shade, 30, 6) +
  rect(180, 110, 1000, 480, palette.ink, 8) +
  rect(206, 136, 948, 428, palette.deep) +
  stroke('M280 230C420 190 480 270 620 226M280 310L760 310M280 380L680 380M280 450L560 450', palette.paper, 8) +
  star(980, 300, 90, palette.accent) +
  stroke('M880 460C940 420 1020 420 1080 460', palette.paper, 8) +
  rect(180, 590, 1000, 22, palette.accent) +
  rect(1270, 120, 240, 330, palette.ink, 6) +
  rect(1288, 138, 204, 294, palette.accent) +
  disk(1390, 250, 66, palette.paper) +
  stroke('M1390 138L1390 432M1288 285L1492 285', palette.ink, 10) +
  placed(1215, 860, aoDai(palette, palette.red), 1.42) +
  rect(0, 840, 1600, 227, palette.shade) +
  repeat(5, (index) => {
    const x = 130 + index * 335;
    return (
      rect(x - 130, 878, 260, 22, palette.deep) +
      placed(
        x,
        1067,
        path(
          'M-112 0C-112 -110 -70 -150 -24 -156L24 -156C70 -150 112 -110 112 0Z',
          index % 2 ? palette.paper : palette.pale,
        ) +
          path('M-60 -216C-60 -300 60 -300 60 -216C60 -166 36 -146 0 -146C-36 -146 -60 -166 -60 -216Z', palette.ink) +
          path('M-40 -148L0 -96L40 -148Z', palette.red) +
          stroke('M-112 0C-112 -110 -70 -150 -24 -156M24 -156C70 -150 112 -110 112 0', palette.ink, 6),
      )
    );
  });

export const booksAndBirds: Scene = (palette, random) => {
  const bird = (x: number, y: number, scale: number, fill: string) =>
    placed(
      x,
      y,
      path(
        'M0 0C-40 -70 -120 -84 -170 -60C-110 -50 -70 -16 -54 26C-30 50 34 48 70 14L130 4L74 -14C90 -60 70 -120 20 -150C40 -90 30 -40 0 0Z',
        fill,
      ),
      scale,
    );
  return (
    rect(0, 0, 1600, 1067, palette.red) +
    rays(800, 820, 40, palette.deep) +
    disk(800, 640, 330, palette.accent) +
    disk(800, 640, 290, palette.paper) +
    bird(560, 330, 1, palette.paper) +
    bird(1080, 250, 0.8, palette.paper) +
    bird(1290, 440, 1.1, palette.paper) +
    bird(330, 540, 0.8, palette.paper) +
    bird(820, 170, 0.6, palette.accent) +
    placed(800, 820, openBook(palette), 1.35) +
    rect(0, 900, 1600, 167, palette.ink) +
    rect(430, 846, 740, 60, palette.accent) +
    rect(470, 900, 700, 56, palette.paper) +
    rect(400, 952, 760, 64, palette.deep) +
    stroke('M450 866L1150 866M490 918L1150 918M490 938L1150 938M430 984L1130 984', palette.ink, 5) +
    placed(240, 1000, leaf(palette.red, palette.paper), 1, -50) +
    placed(1360, 1000, leaf(palette.red, palette.paper), 1, -130) +
    cuts(random, { x: 0, y: 1000, w: 1600, h: 60 }, palette.deep, 24, 5)
  );
};

export const highlandSchool: Scene = (palette, random) => {
  const terrace = (y: number, fill: string) => hills(random, y, 60, fill, 3);
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    disk(1180, 270, 150, palette.red) +
    cuts(random, { x: 0, y: 60, w: 1600, h: 300 }, palette.shade, 34, 7) +
    polygon(
      [
        [-60, 720],
        [340, 170],
        [560, 470],
        [760, 250],
        [1100, 720],
      ],
      palette.deep,
    ) +
    polygon(
      [
        [340, 170],
        [430, 294],
        [370, 330],
        [320, 290],
        [262, 330],
        [250, 294],
      ],
      palette.paper,
    ) +
    polygon(
      [
        [700, 720],
        [1240, 320],
        [1700, 720],
      ],
      palette.ink,
    ) +
    cuts(random, { x: 960, y: 480, w: 560, h: 220 }, palette.deep, 26, 6) +
    cloud(470, 480, 1.2, palette.paper) +
    cloud(1130, 560, 1, palette.paper) +
    terrace(720, palette.pale) +
    terrace(790, palette.accent) +
    terrace(850, palette.shade) +
    placed(
      780,
      860,
      rect(-170, -150, 340, 150, palette.paper) +
        polygon(
          [
            [-210, -140],
            [-140, -240],
            [140, -240],
            [210, -140],
          ],
          palette.red,
        ) +
        rect(-36, -110, 72, 110, palette.ink) +
        rect(-140, -100, 66, 60, palette.ink) +
        rect(74, -100, 66, 60, palette.ink) +
        rect(236, -320, 10, 320, palette.ink) +
        rect(246, -318, 110, 70, palette.red) +
        star(300, -284, 22, palette.accent),
    ) +
    terrace(930, palette.red) +
    terrace(990, palette.deep) +
    stroke('M690 1067C760 1000 700 950 780 866', palette.paper, 26) +
    placed(190, 980, tree(palette, palette.ink), 1.1) +
    placed(1420, 960, tree(palette, palette.ink), 1.25)
  );
};
