import type { WireDocument } from '@loa/shared-types/wire/document';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { AwardWire } from '@loa/shared-types/wire/award';
import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { AuthorWire, CategoryWire, GlossaryTermWire, PageWire, TagWire } from '@loa/shared-types/wire/reference';
import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import type {
  ArticleFace,
  AuthorFace,
  AwardFace,
  CampaignFace,
  CategoryFace,
  Face,
  FacedType,
  GlossaryTermFace,
  PageFace,
  TagFace,
  UnionBodyFace,
} from '../mirror/face.ts';
import { shorten } from './shorten.ts';

/** Longest lead or summary that a card shows, in characters. */
const cardTextLimit = 240;

function cardText(text: string | null): string | null {
  return text ? shorten(text, cardTextLimit) : null;
}

export function articleFace(wire: ArticleWire): ArticleFace {
  return {
    path: wire.path,
    title: wire.title,
    lead: cardText(wire.lead),
    masthead: wire.masthead,
    format: wire.format,
    category: wire.category,
    cover: wire.cover,
    displayedAt: wire.displayedAt,
    liveState: wire.liveState,
    breaking: wire.breaking,
    corrected: wire.corrections.length > 0,
  };
}

export function unionBodyFace(wire: UnionBodyWire): UnionBodyFace {
  return {
    path: wire.path,
    name: wire.name,
    shortName: wire.shortName,
    kind: wire.kind,
    level: wire.level,
    sector: wire.sector,
    territory: wire.territory,
    status: wire.status,
    foundedOn: wire.foundedOn,
    endedOn: wire.endedOn,
    parents: wire.parents,
  };
}

export function awardFace(wire: AwardWire): AwardFace {
  return {
    path: wire.path,
    title: wire.title,
    class: wire.class,
    kind: wire.kind,
    level: wire.level,
    conferringBodies: wire.conferringBodies,
    conferredBy: wire.conferredBy,
    forBodies: wire.forBodies,
    schoolYear: wire.schoolYear,
    year: wire.year,
    decidedOn: wire.decidedOn,
    collectives: wire.collectives,
    collectivesQualifier: wire.collectivesQualifier,
    individuals: wire.individuals,
    individualsQualifier: wire.individualsQualifier,
    families: wire.families,
    familiesQualifier: wire.familiesQualifier,
    splitUnknown: wire.splitUnknown,
    amount: wire.amount,
    amountQualifier: wire.amountQualifier,
  };
}

export function campaignFace(wire: CampaignWire): CampaignFace {
  return {
    path: wire.path,
    name: wire.name,
    kind: wire.kind,
    summary: cardText(wire.summary),
    cover: wire.cover,
    initiators: wire.initiators,
    initiatedBy: wire.initiatedBy,
    startedOn: wire.startedOn,
    startedPrecision: wire.startedPrecision,
    endedOn: wire.endedOn,
    metric: wire.metrics[0] ?? null,
  };
}

export function categoryFace({ path, name, order }: CategoryWire): CategoryFace {
  return { path, name, order };
}

export function authorFace({ path, name, role }: AuthorWire): AuthorFace {
  return { path, name, role };
}

export function tagFace({ path, name }: TagWire): TagFace {
  return { path, name };
}

export function pageFace({ path, title }: PageWire): PageFace {
  return { path, title };
}

export function glossaryTermFace({ abbreviation, meaning, explanation }: GlossaryTermWire): GlossaryTermFace {
  return { abbreviation, meaning, explanation };
}

/** The mapper of each type whose face is a part of its document; a file's face is made when its bytes arrive. */
export const faceMappers = {
  article: articleFace,
  'union-body': unionBodyFace,
  award: awardFace,
  campaign: campaignFace,
  category: categoryFace,
  author: authorFace,
  tag: tagFace,
  page: pageFace,
  'glossary-term': glossaryTermFace,
} as const satisfies { [T in Exclude<FacedType, 'file'>]: (wire: WireDocument<T>) => Face<T> };
