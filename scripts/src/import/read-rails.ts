import { foldedKey } from './folded-key.ts';
import { isLabel, isRailHeading } from './furniture.ts';
import type { Rail } from './imported-page.ts';
import type { PageLine } from './page-line.ts';

/** Headings that are only buttons: nothing is expected under them. */
const buttons =
  /^(?:xem them|doc them|phien ban|binh luan|tags?|tu khoa|video|anh|multimedia|quang cao|lien he|y kien|gui |viet )/;

/** Groups the lines below an article under the headings of its rails. */
export function readRails(lines: readonly PageLine[]): Rail[] {
  const rails: { heading: string | null; lines: string[] }[] = [];
  for (const line of lines) {
    if (isRailHeading(line.text)) rails.push({ heading: line.text, lines: [] });
    else if (!isLabel(line.text) && line.text !== '') {
      if (rails.length === 0) rails.push({ heading: null, lines: [] });
      rails.at(-1)?.lines.push(line.text);
    }
  }
  return rails;
}

/** True for a heading with no story under it. */
export function isEmptyRail(rail: Rail): boolean {
  return rail.heading !== null && rail.lines.length === 0 && !buttons.test(foldedKey(rail.heading));
}
