import { bust, gift, lotus, leaf, tree } from './figures.ts';
import type { Scene } from './scene.ts';
import { cloud, cuts, disk, hills, mirrored, path, placed, polygon, rays, rect, repeat, stroke } from './shapes.ts';

export const lotusPond: Scene = (palette, random) => {
  const pad = (x: number, y: number, w: number, fill: string) =>
    path(`M${x} ${y}L${x + w * 0.9} ${y - w * 0.08}A${w} ${w * 0.28} 0 1 1 ${x + w * 0.8} ${y - w * 0.14}Z`, fill) +
    stroke(
      `M${x} ${y}L${x - w * 0.7} ${y}M${x} ${y}L${x - w * 0.3} ${y + w * 0.2}M${x} ${y}L${x + w * 0.4} ${y + w * 0.2}`,
      palette.paper,
      4,
    );
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    disk(1130, 330, 200, palette.red) +
    cuts(random, { x: 0, y: 80, w: 1600, h: 420 }, palette.shade, 34, 7) +
    hills(random, 560, 120, palette.pale, 4) +
    rect(0, 590, 1600, 477, palette.deep) +
    cuts(random, { x: 0, y: 600, w: 1600, h: 460 }, palette.red, 30, 7) +
    pad(300, 700, 150, palette.ink) +
    pad(1180, 690, 130, palette.ink) +
    pad(820, 860, 260, palette.ink) +
    pad(250, 960, 240, palette.ink) +
    pad(1390, 950, 220, palette.ink) +
    stroke('M520 900C510 760 540 660 530 560M980 980C1000 780 960 600 970 420', palette.ink, 16) +
    placed(530, 600, lotus(palette), 0.95) +
    placed(970, 480, lotus(palette), 1.3) +
    placed(1330, 760, lotus(palette), 0.6)
  );
};

/** Roofs of the old town, the Khuê Văn pavilion and the bridge over the river. */
export const cityByTheRiver: Scene = (palette, random) => {
  const block = (x: number, w: number, h: number, fill: string) =>
    rect(x, 690 - h, w, h, fill) +
    repeat(Math.floor(h / 62), (row) =>
      repeat(Math.floor(w / 48), (column) =>
        random.chance(0.7) ? rect(x + 16 + column * 46, 712 - h + row * 58, 20, 28, palette.paper) : '',
      ),
    );
  const span = (x: number) =>
    stroke(
      `M${x} 740L${x + 100} 640L${x + 200} 740M${x + 50} 690L${x + 100} 740L${x + 150} 690M${x + 100} 640L${x + 100} 740`,
      palette.ink,
      9,
    ) + rect(x - 8, 740, 16, 150, palette.ink);
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    rays(420, 420, 34, palette.shade) +
    disk(420, 400, 180, palette.red) +
    cloud(980, 190, 1.3, palette.shade) +
    cloud(160, 180, 0.9, palette.paper) +
    block(0, 190, 240, palette.pale) +
    block(180, 150, 330, palette.deep) +
    block(340, 130, 200, palette.pale) +
    block(460, 160, 280, palette.deep) +
    block(1080, 160, 300, palette.deep) +
    block(1230, 190, 420, palette.ink) +
    block(1410, 200, 260, palette.deep) +
    placed(
      840,
      700,
      rect(-150, -190, 300, 190, palette.red) +
        rect(-150, -190, 34, 190, palette.deep) +
        rect(116, -190, 34, 190, palette.deep) +
        rect(-50, -150, 100, 150, palette.ink) +
        rect(-180, -214, 360, 28, palette.ink) +
        rect(-110, -360, 220, 150, palette.accent) +
        disk(0, -288, 52, palette.red) +
        repeat(12, (index) => placed(0, -288, rect(-4, -74, 8, 22, palette.red), 1, index * 30)) +
        path(
          'M-230 -350C-160 -360 -120 -400 -96 -436L96 -436C120 -400 160 -360 230 -350L206 -382C200 -360 -200 -360 -206 -382Z',
          palette.ink,
        ) +
        path(
          'M-140 -428C-90 -440 -50 -480 -30 -520L30 -520C50 -480 90 -440 140 -428L120 -452L-120 -452Z',
          palette.deep,
        ) +
        disk(0, -534, 18, palette.accent),
    ) +
    rect(0, 690, 1600, 377, palette.shade) +
    rect(0, 736, 1600, 16, palette.ink) +
    repeat(8, (index) => span(index * 200)) +
    rect(0, 840, 1600, 227, palette.red) +
    cuts(random, { x: 0, y: 846, w: 1600, h: 220 }, palette.deep, 26, 7) +
    path('M1080 930C1160 990 1320 990 1400 930Z', palette.ink) +
    rect(1234, 800, 10, 130, palette.ink) +
    path('M1246 806C1330 830 1330 890 1246 916Z', palette.paper)
  );
};

export const tetGifts: Scene = (palette, random) => {
  const blossom = (x: number, y: number, r: number) =>
    repeat(5, (index) =>
      placed(x, y, disk(0, -r * 0.62, r * 0.48, index % 2 ? palette.pale : palette.red), 1, index * 72),
    ) + disk(x, y, r * 0.26, palette.accent);
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    disk(520, 470, 360, palette.accent) +
    cuts(random, { x: 0, y: 60, w: 1600, h: 700 }, palette.shade, 36, 6) +
    stroke(
      'M1600 120C1380 160 1240 200 1040 330C940 400 860 420 760 410M1240 210C1200 120 1120 80 1040 70M1120 276C1140 380 1100 450 1040 500M1420 150C1440 240 1420 320 1370 380',
      palette.ink,
      22,
    ) +
    repeat(22, (index) => {
      const spots = [
        [760, 410],
        [850, 416],
        [940, 388],
        [1040, 330],
        [1040, 500],
        [1110, 430],
        [1130, 300],
        [1040, 70],
        [1120, 96],
        [1200, 140],
        [1240, 220],
        [1340, 180],
        [1440, 150],
        [1370, 380],
        [1420, 290],
        [1530, 126],
        [980, 360],
        [1190, 250],
        [1080, 84],
        [1500, 200],
        [1300, 240],
        [880, 360],
      ] as const;
      const [x, y] = spots[index] ?? [800, 400];
      return blossom(x, y, 34 + random.between(0, 18));
    }) +
    rect(0, 880, 1600, 187, palette.deep) +
    cuts(random, { x: 0, y: 890, w: 1600, h: 170 }, palette.red, 28, 6) +
    placed(330, 930, gift(palette, 340, 260, palette.red, palette.accent)) +
    placed(690, 940, gift(palette, 300, 330, palette.ink, palette.red)) +
    placed(500, 670, gift(palette, 240, 180, palette.pale, palette.deep)) +
    placed(1010, 950, gift(palette, 280, 220, palette.accent, palette.deep)) +
    placed(1290, 940, gift(palette, 230, 290, palette.red, palette.paper))
  );
};

export const islandBay: Scene = (palette, random) => {
  const rock = (x: number, w: number, h: number, fill: string) =>
    path(
      `M${x} 700C${x + w * 0.06} ${700 - h * 0.7} ${x + w * 0.2} ${700 - h} ${x + w * 0.42} ${700 - h}C${x + w * 0.56} ${700 - h} ${x + w * 0.58} ${700 - h * 0.7} ${x + w * 0.72} ${700 - h * 0.72}C${x + w * 0.92} ${700 - h * 0.72} ${x + w * 0.94} ${700 - h * 0.2} ${x + w} 700Z`,
      fill,
    ) +
    stroke(
      `M${x + w * 0.3} ${700 - h * 0.8}C${x + w * 0.26} ${700 - h * 0.5} ${x + w * 0.34} ${700 - h * 0.3} ${x + w * 0.28} ${700 - h * 0.1}M${x + w * 0.5} ${700 - h * 0.66}C${x + w * 0.48} ${700 - h * 0.4} ${x + w * 0.54} ${700 - h * 0.3} ${x + w * 0.5} ${700 - h * 0.14}M${x + w * 0.72} ${700 - h * 0.5}L${x + w * 0.74} ${700 - h * 0.14}`,
      palette.paper,
      7,
    );
  const junk = (x: number, y: number, scale: number) =>
    placed(
      x,
      y,
      path('M-150 0L150 0C130 60 90 80 60 84L-70 84C-110 80 -140 50 -150 0Z', palette.ink) +
        rect(-6, -300, 12, 300, palette.ink) +
        path('M10 -290C120 -260 160 -160 150 -30L10 -20Z', palette.red) +
        path('M-10 -270C-90 -220 -120 -140 -120 -30L-10 -20Z', palette.accent) +
        stroke(
          'M10 -220L112 -200M10 -150L142 -130M10 -84L150 -74M-10 -200L-84 -186M-10 -120L-112 -110',
          palette.ink,
          6,
        ),
      scale,
    );
  return (
    rect(0, 0, 1600, 1067, palette.paper) +
    rays(800, 470, 36, palette.shade) +
    disk(800, 480, 190, palette.red) +
    cloud(230, 210, 1, palette.shade) +
    cloud(1160, 170, 1.2, palette.shade) +
    rock(560, 300, 250, palette.pale) +
    rock(800, 360, 200, palette.pale) +
    rock(-60, 520, 430, palette.deep) +
    rock(1080, 580, 500, palette.ink) +
    rock(340, 300, 280, palette.ink) +
    rect(0, 696, 1600, 371, palette.deep) +
    cuts(random, { x: 0, y: 704, w: 1600, h: 360 }, palette.red, 30, 7) +
    cuts(random, { x: 560, y: 704, w: 480, h: 300 }, palette.accent, 44, 7) +
    junk(560, 840, 1) +
    junk(1120, 780, 0.62)
  );
};

export const shelter: Scene = (palette, random) =>
  rect(0, 0, 1600, 1067, palette.paper) +
  rays(800, 330, 30, palette.shade) +
  disk(800, 330, 230, palette.accent) +
  hills(random, 760, 120, palette.pale, 4) +
  hills(random, 860, 60, palette.shade, 3) +
  rect(430, 520, 740, 400, palette.paper) +
  cuts(random, { x: 440, y: 530, w: 720, h: 380 }, palette.shade, 34, 6) +
  polygon(
    [
      [340, 540],
      [800, 230],
      [1260, 540],
      [1180, 566],
      [800, 320],
      [420, 566],
    ],
    palette.red,
  ) +
  polygon(
    [
      [470, 540],
      [800, 322],
      [1130, 540],
    ],
    palette.deep,
  ) +
  path(
    'M800 500C740 450 716 410 752 384C776 370 796 386 800 406C804 386 824 370 848 384C884 410 860 450 800 500Z',
    palette.pale,
  ) +
  rect(700, 640, 200, 290, palette.ink) +
  rect(716, 656, 168, 274, palette.accent) +
  rect(500, 640, 140, 130, palette.ink) +
  rect(960, 640, 140, 130, palette.ink) +
  stroke('M570 640L570 770M500 705L640 705M1030 640L1030 770M960 705L1100 705', palette.paper, 8) +
  rect(0, 930, 1600, 137, palette.deep) +
  cuts(random, { x: 0, y: 936, w: 1600, h: 130 }, palette.ink, 26, 6) +
  placed(230, 960, tree(palette, palette.deep), 1.5) +
  placed(1400, 960, tree(palette, palette.red), 1.3) +
  placed(1230, 940, leaf(palette.ink, palette.paper), 0.7, -60) +
  mirrored(1600, placed(1230, 940, leaf(palette.ink, palette.paper), 0.7, -60)) +
  placed(690, 1067, bust(palette, palette.ink), 0.86) +
  placed(910, 1067, bust(palette, palette.red, 'bun'), 0.82) +
  placed(804, 1067, bust(palette, palette.accent), 0.56);
