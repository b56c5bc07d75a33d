import { byCodeUnits, newestAwardFirst, newestCampaignFirst } from './order.ts';
import type { PlanReader } from './plan-reader.ts';

/** Entries of a list on another entry's page: what is older stands in the register. */
const listLimit = 60;

export function newestAwards(reader: PlanReader, ids: readonly string[]): string[] {
  const faces = ids.map((id) => reader.face('award', id)).filter((face) => face !== null);
  return faces
    .sort(newestAwardFirst)
    .slice(0, listLimit)
    .map(({ id }) => id);
}

export function newestCampaigns(reader: PlanReader, ids: readonly string[]): string[] {
  const faces = ids.map((id) => reader.face('campaign', id)).filter((face) => face !== null);
  return faces
    .sort(newestCampaignFirst)
    .slice(0, listLimit)
    .map(({ id }) => id);
}

export function newestArticles(reader: PlanReader, ids: readonly string[], limit: number): string[] {
  const faces = ids.map((id) => reader.face('article', id)).filter((face) => face !== null);
  faces.sort((a, b) => byCodeUnits(b.displayedAt, a.displayedAt) || byCodeUnits(b.id, a.id));
  return faces.slice(0, limit).map(({ id }) => id);
}
