import { byCodeUnits, newestAwardFirst, newestCampaignFirst } from './order.ts';
import type { TrackedIndex } from './tracked-index.ts';

/** Entries of a list on another entry's page: what is older stands in the register. */
const listLimit = 60;

export function newestAwards(index: TrackedIndex, ids: readonly string[]): string[] {
  const faces = ids.map((id) => index.face('award', id)?.face).filter((face) => face !== undefined);
  return faces
    .sort(newestAwardFirst)
    .slice(0, listLimit)
    .map(({ id }) => id);
}

export function newestCampaigns(index: TrackedIndex, ids: readonly string[]): string[] {
  const faces = ids.map((id) => index.face('campaign', id)?.face).filter((face) => face !== undefined);
  return faces
    .sort(newestCampaignFirst)
    .slice(0, listLimit)
    .map(({ id }) => id);
}

export function newestArticles(index: TrackedIndex, ids: readonly string[], limit: number): string[] {
  const faces = ids.map((id) => index.face('article', id)?.face).filter((face) => face !== undefined);
  faces.sort((a, b) => byCodeUnits(b.displayedAt, a.displayedAt) || byCodeUnits(b.id, a.id));
  return faces.slice(0, limit).map(({ id }) => id);
}
