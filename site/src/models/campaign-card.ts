import { datedText, type DateText } from '../text/dates.ts';
import type { CampaignFace } from './face.ts';
import { campaignKindLabels } from './labels.ts';
import { facesOf, type Library } from './library.ts';
import { coverPicture, type Picture } from './picture.ts';

/** A campaign as lists show it. */
export interface CampaignCard {
  name: string;
  href: string;
  kind: string;
  summary: string;
  started: DateText | null;
  ended: boolean;
  /** Names of those who started it. */
  initiators: string[];
  picture: Picture | null;
}

export function campaignCard(face: CampaignFace, library: Library): CampaignCard {
  const initiators = facesOf(library, 'union-body', face.initiators).map(({ name, shortName }) => shortName || name);
  return {
    name: face.name,
    href: face.path,
    kind: campaignKindLabels[face.kind],
    summary: face.summary,
    started: face.startedOn ? datedText(face.startedOn, face.startedPrecision ?? 'day') : null,
    ended: face.endedOn !== null,
    initiators: face.initiatedBy ? [...initiators, face.initiatedBy] : initiators,
    picture: coverPicture(face.cover, library),
  };
}

/** Cards of those campaigns that are published, in the order of their ids. */
export function campaignCards(ids: readonly string[], library: Library): CampaignCard[] {
  return facesOf(library, 'campaign', ids).map((face) => campaignCard(face, library));
}
