import type { AwardFace, CampaignFace, UnionBodyFace } from '../models/face.ts';

/*
 * Orders of what pages list, by content alone and total: documentIds decide between equals. Names are put into Vietnamese
 * order where they are shown, by the models.
 */

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The newest award first: by its year, a school year counting from its first, then by its decision. */
export function newestAwardFirst(a: AwardFace, b: AwardFace): number {
  return (
    (yearOf(b) ?? -1) - (yearOf(a) ?? -1) ||
    byCodeUnits(b.decidedOn ?? '', a.decidedOn ?? '') ||
    byCodeUnits(a.id, b.id)
  );
}

/** The year under which the register lists an award: its school year if it has one. */
export function yearOf({ schoolYear, year, decidedOn }: AwardFace): number | null {
  return schoolYear ?? year ?? (decidedOn === null ? null : Number(decidedOn.slice(0, 4)));
}

/** The campaign begun last first, those that have ended after all others. */
export function newestCampaignFirst(a: CampaignFace, b: CampaignFace): number {
  return (
    Number(a.endedOn !== null) - Number(b.endedOn !== null) ||
    byCodeUnits(b.startedOn ?? '', a.startedOn ?? '') ||
    byCodeUnits(a.id, b.id)
  );
}

const levels: readonly UnionBodyFace['level'][] = ['national', 'city', 'zone', 'district', 'ward', 'grassroots', null];

/** The highest level first. */
export function highestBodyFirst(a: UnionBodyFace, b: UnionBodyFace): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || byCodeUnits(a.path, b.path);
}
