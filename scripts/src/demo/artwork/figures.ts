import type { Palette } from './palette.ts';
import { disk, mirrored, path, placed, polygon, rect, repeat, star, stroke } from './shapes.ts';

/** Things and people that stand in several scenes, each drawn around its own foot or centre. */

/** A person from the waist up, 300 high, foot of the bust at 0,0. */
export function bust(palette: Palette, coat: string, hat: 'none' | 'cone' | 'helmet' | 'bun' = 'none'): string {
  const hair =
    hat === 'bun'
      ? disk(0, -292, 34, palette.ink) +
        path('M-62 -215C-70 -300 70 -300 62 -215C40 -250 -30 -262 -62 -215Z', palette.ink)
      : path('M-60 -215C-66 -292 66 -292 60 -215C36 -246 -34 -250 -60 -215Z', palette.ink);
  const top =
    hat === 'cone'
      ? polygon(
          [
            [-118, -232],
            [0, -330],
            [118, -232],
          ],
          palette.accent,
        ) + stroke('M-70 -262L0 -318L70 -262', palette.paper, 5)
      : hat === 'helmet'
        ? path('M-72 -232C-72 -318 72 -318 72 -232L96 -224L-78 -224Z', palette.accent) +
          rect(-10, -300, 20, 66, palette.paper, 8)
        : '';
  return (
    path('M-130 0C-130 -110 -84 -140 -30 -146L30 -146C84 -140 130 -110 130 0Z', coat) +
    rect(-22, -172, 44, 40, palette.pale) +
    path('M-34 -146L0 -104L34 -146L0 -132Z', palette.paper) +
    path('M-56 -222C-56 -166 -28 -150 0 -150C28 -150 56 -166 56 -222C56 -264 -56 -264 -56 -222Z', palette.pale) +
    hair +
    top
  );
}

/** A woman in áo dài, 520 high, feet at 0,0. */
export function aoDai(palette: Palette, dress: string): string {
  return (
    path('M-34 -180L-44 0L-6 0L0 -180Z', palette.paper) +
    path('M34 -180L44 0L6 0L0 -180Z', palette.paper) +
    path(
      'M-62 -380C-40 -300 -56 -250 -78 -60C-50 -40 -20 -40 0 -60C20 -40 50 -40 78 -60C56 -250 40 -300 62 -380C40 -408 -40 -408 -62 -380Z',
      dress,
    ) +
    stroke('M0 -230L0 -60', palette.paper, 5) +
    path('M-62 -384C-92 -330 -96 -280 -70 -236L-52 -246C-62 -286 -58 -316 -44 -350Z', dress) +
    path('M62 -384C92 -330 96 -280 70 -236L52 -246C62 -286 58 -316 44 -350Z', dress) +
    rect(-14, -428, 28, 34, palette.pale) +
    path('M-40 -462C-40 -424 -20 -412 0 -412C20 -412 40 -424 40 -462C40 -492 -40 -492 -40 -462Z', palette.pale) +
    path('M-46 -452C-56 -520 56 -520 46 -452C30 -478 -24 -482 -46 -452Z', palette.ink) +
    path('M34 -470C64 -440 60 -370 44 -330C36 -370 44 -420 28 -452Z', palette.ink)
  );
}

/** A crowd seen from behind: heads and shoulders in rows to the lower edge. */
export function audience(palette: Palette, y: number, rows: number): string {
  return repeat(rows, (row) => {
    const scale = 0.62 + row * 0.2;
    const step = 210 * scale;
    const count = Math.ceil(1800 / step) + 1;
    const colours = [palette.ink, palette.deep];
    return repeat(count, (index) =>
      placed(
        -80 + index * step + (row % 2) * (step / 2),
        y + row * 110,
        path(
          'M-100 130C-100 30 -70 6 -26 0L26 0C70 6 100 30 100 130L100 400L-100 400Z',
          colours[(index + row) % 2] ?? palette.ink,
        ) +
          path('M-44 -52C-44 -108 44 -108 44 -52C44 -8 28 8 0 8C-28 8 -44 -8 -44 -52Z', palette.ink) +
          stroke('M-52 24C-30 40 30 40 52 24', palette.paper, 4),
        scale,
      ),
    );
  });
}

/** The left one of two cupped hands, reaching from the lower left to the middle: its fingertips at 0,0. */
export function cuppedHand(palette: Palette, sleeve: string): string {
  return (
    polygon(
      [
        [-700, 420],
        [-430, 120],
        [-250, 330],
        [-430, 640],
      ],
      sleeve,
    ) +
    polygon(
      [
        [-452, 144],
        [-400, 86],
        [-222, 290],
        [-262, 352],
      ],
      palette.paper,
    ) +
    path(
      'M-404 92C-370 40 -330 30 -290 60C-230 110 -150 120 -60 96C-20 86 6 110 0 150C-20 260 -120 330 -226 296Z',
      palette.pale,
    ) +
    path(
      'M-330 60C-330 -20 -300 -80 -262 -84C-230 -86 -222 -56 -234 -24C-246 10 -240 60 -216 90L-300 110Z',
      palette.pale,
    ) +
    stroke(
      'M-6 160C-80 190 -140 196 -200 180M-30 214C-90 238 -140 240 -190 226M-70 262C-110 276 -150 278 -190 268',
      palette.deep,
      6,
    )
  );
}

/** A lotus in flower, about 440 wide, its foot at 0,0. */
export function lotus(palette: Palette): string {
  const petal = (turn: number, scale: number, fill: string) =>
    placed(
      0,
      0,
      path('M0 0C-90 -70 -84 -190 0 -280C84 -190 90 -70 0 0Z', fill) + stroke('M0 -40L0 -220', palette.paper, 4),
      scale,
      turn,
    );
  return (
    petal(-68, 0.86, palette.deep) +
    petal(68, 0.86, palette.deep) +
    petal(-44, 0.95, palette.red) +
    petal(44, 0.95, palette.red) +
    petal(-21, 1, palette.pale) +
    petal(21, 1, palette.pale) +
    petal(0, 1.04, palette.red) +
    path('M-84 -6C-40 26 40 26 84 -6C40 -34 -40 -34 -84 -6Z', palette.accent)
  );
}

export function leaf(fill: string, vein: string): string {
  return (
    path('M0 0C50 -60 150 -70 220 0C150 70 50 60 0 0Z', fill) +
    stroke('M14 0L196 0M70 0L100 -34M70 0L100 34M120 0L146 -28M120 0L146 28', vein, 5)
  );
}

/** A tree with a round crown, 360 high, foot at 0,0. */
export function tree(palette: Palette, crown: string): string {
  return (
    path('M-16 0L-10 -190L10 -190L16 0Z', palette.ink) +
    stroke('M0 -120L-46 -180M0 -150L44 -206', palette.ink, 12) +
    disk(0, -270, 96, crown) +
    disk(-76, -216, 66, crown) +
    disk(76, -222, 68, crown) +
    stroke(
      'M-60 -300C-30 -340 30 -340 60 -300M-100 -230C-80 -250 -50 -256 -30 -246M30 -240C56 -260 84 -256 104 -240',
      palette.paper,
      6,
    )
  );
}

/** A wrapped parcel with a bow, its foot at 0,0. */
export function gift(palette: Palette, w: number, h: number, wrap: string, band: string): string {
  return (
    rect(-w / 2, -h, w, h, wrap) +
    rect(-w / 2 - 12, -h - 8, w + 24, h * 0.22, wrap) +
    rect(-w / 2 - 12, -h + h * 0.22 - 14, w + 24, 6, palette.ink) +
    rect(-w * 0.09, -h - 8, w * 0.18, h + 8, band) +
    path(`M0 ${-h - 8}C-90 ${-h - 100} -120 ${-h + 6} 0 ${-h - 8}C90 ${-h - 100} 120 ${-h + 6} 0 ${-h - 8}Z`, band) +
    disk(0, -h - 10, 16, palette.ink)
  );
}

/** A pennant of honour on its pole, 620 high, foot of the pole at 0,0. */
export function pennant(palette: Palette, fill: string): string {
  return (
    rect(-8, -620, 16, 620, palette.ink, 8) +
    disk(0, -628, 20, palette.accent) +
    path('M8 -600L330 -600L330 -250L169 -320L8 -250Z', fill) +
    star(169, -450, 84, palette.accent) +
    stroke('M26 -582L312 -582L312 -280L169 -342L26 -280Z', palette.paper, 6)
  );
}

/** A medal on its ribbon, 380 high, the ribbon's top at 0,0. */
export function medal(palette: Palette, ribbon: string): string {
  return (
    polygon(
      [
        [-74, 0],
        [74, 0],
        [40, 190],
        [-40, 190],
      ],
      ribbon,
    ) +
    rect(-12, 0, 24, 190, palette.paper) +
    disk(0, 270, 112, palette.accent) +
    disk(0, 270, 92, palette.deep) +
    star(0, 270, 72, palette.accent)
  );
}

/** A microphone on a stand, 640 high, foot at 0,0. */
export function microphone(palette: Palette): string {
  return (
    rect(-10, -440, 20, 440, palette.ink) +
    rect(-120, -26, 240, 26, palette.ink, 13) +
    stroke('M-96 -520C-96 -400 96 -400 96 -520', palette.ink, 18) +
    rect(-66, -700, 132, 240, palette.red, 66) +
    repeat(4, (index) => stroke(`M-44 ${-660 + index * 44}L44 ${-660 + index * 44}`, palette.paper, 7))
  );
}

/** A string of bunting between two heights. */
export function bunting(palette: Palette, y: number, sag: number, count: number): string {
  const colours = [palette.red, palette.accent, palette.deep];
  const step = 1600 / count;
  const at = (x: number) => y + sag * (1 - ((x - 800) / 800) ** 2);
  return (
    stroke(`M0 ${y}Q800 ${y + sag * 2} 1600 ${y}`, palette.ink, 5) +
    repeat(count, (index) => {
      const x = index * step + step * 0.12;
      const x2 = x + step * 0.76;
      return polygon(
        [
          [x, at(x)],
          [x2, at(x2)],
          [(x + x2) / 2, at((x + x2) / 2) + step * 0.95],
        ],
        colours[index % 3] ?? palette.red,
      );
    })
  );
}

/** An open book, 520 wide, the fold's foot at 0,0. */
export function openBook(palette: Palette): string {
  const page =
    path('M0 0C-70 -54 -190 -60 -260 -30L-260 -230C-190 -262 -70 -254 0 -200Z', palette.paper) +
    stroke(
      'M-32 -70C-90 -104 -160 -108 -226 -90M-32 -116C-90 -150 -160 -154 -226 -136M-32 -162C-90 -196 -160 -200 -226 -182',
      palette.deep,
      6,
    );
  return (
    path('M0 30C-80 -20 -200 -30 -284 0L-284 -226L284 -226L284 0C200 -30 80 -20 0 30Z', palette.red) +
    page +
    mirrored(0, page)
  );
}

/** A gear of `teeth` teeth around 0,0. */
export function gear(r: number, teeth: number, fill: string, hole: string): string {
  return (
    repeat(teeth, (index) =>
      placed(0, 0, rect(-r * 0.13, -r * 1.2, r * 0.26, r * 0.4, fill, 6), 1, (360 / teeth) * index),
    ) +
    disk(0, 0, r, fill) +
    disk(0, 0, r * 0.45, hole)
  );
}
