import type { SeededRandom } from '../seeded-random.ts';

export const width = 1600;
export const height = 1067;

const round = (value: number) => Math.round(value * 10) / 10;

export function rect(x: number, y: number, w: number, h: number, fill: string, rx = 0): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}"${rx ? ` rx="${rx}"` : ''}/>`;
}

export function disk(cx: number, cy: number, r: number, fill: string): string {
  return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(r)}" fill="${fill}"/>`;
}

export function path(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

export function stroke(d: string, colour: string, thickness: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function polygon(points: readonly (readonly [number, number])[], fill: string): string {
  return `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}"/>`;
}

/** Draws around a point of its own: moved to x, y, scaled, and turned by degrees. */
export function placed(x: number, y: number, content: string, scale = 1, turn = 0): string {
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${scale})">${content}</g>`;
}

/** The same, seen in a mirror that stands upright at x. */
export function mirrored(x: number, content: string): string {
  return `<g transform="translate(${round(x)} 0) scale(-1 1)">${content}</g>`;
}

export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}

/** Wedges that go out from a point, as behind the sun on an old poster. */
export function rays(cx: number, cy: number, count: number, fill: string, reach = 1900): string {
  const step = (Math.PI * 2) / count;
  return repeat(count, (index) => {
    const from = index * step;
    const to = from + step / 2;
    return polygon(
      [
        [cx, cy],
        [cx + Math.cos(from) * reach, cy + Math.sin(from) * reach],
        [cx + Math.cos(to) * reach, cy + Math.sin(to) * reach],
      ],
      fill,
    );
  });
}

export function star(cx: number, cy: number, r: number, fill: string): string {
  return polygon(
    Array.from({ length: 10 }, (_, index) => {
      const angle = -Math.PI / 2 + (index * Math.PI) / 5;
      const radius = index % 2 === 0 ? r : r * 0.4;
      return [cx + Math.cos(angle) * radius, cy + Math.sin(angle) * radius] as const;
    }),
    fill,
  );
}

/** Cuts of a graver: short horizontal strokes, tapered at both ends, in rows over a rectangle. */
export function cuts(
  random: SeededRandom,
  area: { x: number; y: number; w: number; h: number },
  fill: string,
  spacing = 22,
  thickness = 5,
): string {
  const rows = Math.floor(area.h / spacing);
  return repeat(rows, (row) => {
    const y = area.y + row * spacing + spacing / 2;
    let x = area.x + random.between(0, 60);
    let drawn = '';
    while (x < area.x + area.w - 40) {
      const length = Math.min(random.between(60, 220), area.x + area.w - x);
      const half = thickness / 2;
      drawn += path(
        `M${round(x)} ${round(y)}Q${round(x + length / 2)} ${round(y - half * 2)} ${round(x + length)} ${round(y)}Q${round(x + length / 2)} ${round(y + half * 2)} ${round(x)} ${round(y)}Z`,
        fill,
      );
      x += length + random.between(30, 150);
    }
    return drawn;
  });
}

/** A line of hills from edge to edge; `rise` is how far it goes up and down around `y`. */
export function hills(random: SeededRandom, y: number, rise: number, fill: string, steps = 5): string {
  const step = width / steps;
  let d = `M0 ${height}L0 ${round(y)}`;
  for (let index = 0; index < steps; index += 1) {
    const x = index * step;
    const peak = y - random.next() * rise;
    const end = y + (random.next() - 0.5) * rise * 0.5;
    d += `C${round(x + step * 0.3)} ${round(peak)} ${round(x + step * 0.6)} ${round(peak)} ${round(x + step)} ${round(end)}`;
  }
  return path(`${d}L${width} ${height}Z`, fill);
}

/** A cloud of stacked rounded bars. */
export function cloud(x: number, y: number, scale: number, fill: string): string {
  return placed(
    x,
    y,
    rect(0, 0, 260, 34, fill, 17) +
      rect(50, -30, 190, 34, fill, 17) +
      rect(90, -58, 90, 34, fill, 17) +
      rect(-50, 26, 180, 26, fill, 13),
    scale,
  );
}
