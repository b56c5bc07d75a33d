import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { AwardWire } from '@loa/shared-types/wire/award';
import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { AuthorWire, CategoryWire, GlossaryTermWire, PageWire, TagWire } from '@loa/shared-types/wire/reference';
import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { written } from './corrections.ts';
import { shorten } from './shorten.ts';

/*
 * A face is the part of a document that other pages show of it. Pages name other documents by the digest of their face,
 * so whatever stands here makes every page that shows the document new when it changes: keep faces small.
 */

/** Longest lead that a card shows, in characters. */
const cardLeadLimit = 240;

/** The picture of a card, before it is resolved to files: the key of the image and what must be said of it. */
export interface CoverFace {
  image: string;
  alt: string;
  focalX: number | null;
  focalY: number | null;
}

export interface ArticleFace {
  type: 'article';
  id: string;
  title: string;
  path: string;
  lead: string;
  masthead: string | null;
  /** documentId of the category, which may not be published. */
  category: string | null;
  /** ISO 8601 in UTC. */
  displayedAt: string;
  format: ArticleWire['format'];
  liveState: ArticleWire['liveState'];
  breaking: boolean;
  /** True when the article carries a correction, which lists of it must not hide. */
  corrected: boolean;
  cover: CoverFace | null;
}

export interface UnionBodyFace {
  type: 'union-body';
  id: string;
  name: string;
  shortName: string | null;
  /** Other names that it goes by in texts. */
  aliases: string[];
  path: string;
  kind: UnionBodyWire['kind'];
  level: UnionBodyWire['level'];
  sector: string | null;
  status: UnionBodyWire['standing'];
  parents: UnionBodyWire['parents'];
  foundedOn: string | null;
  endedOn: string | null;
  /** Changes of structure that are told on its page: each has a decision number or is marked as an example. */
  changes: UnionBodyWire['successions'];
}

export interface AwardFace {
  type: 'award';
  id: string;
  name: string;
  path: string;
  class: AwardWire['class'];
  kind: string;
  level: AwardWire['level'];
  schoolYear: number | null;
  year: number | null;
  decidedOn: string | null;
  forBodies: string[];
  conferringBodies: string[];
  conferredBy: string | null;
  collectives: number | null;
  collectivesQualifier: AwardWire['collectivesQualifier'];
  individuals: number | null;
  individualsQualifier: AwardWire['individualsQualifier'];
  families: number | null;
  familiesQualifier: AwardWire['familiesQualifier'];
  splitUnknown: boolean;
  amount: string | null;
  amountQualifier: AwardWire['amountQualifier'];
}

export interface CampaignFace {
  type: 'campaign';
  id: string;
  name: string;
  /** Other names that it goes by in texts. */
  aliases: string[];
  path: string;
  kind: CampaignWire['kind'];
  summary: string;
  startedOn: string | null;
  startedPrecision: CampaignWire['startedPrecision'];
  endedOn: string | null;
  initiators: string[];
  initiatedBy: string | null;
  cover: CoverFace | null;
}

/** Face of what is shown as a name that leads to its page. */
export interface NamedFace {
  type: 'category' | 'author' | 'tag' | 'page';
  id: string;
  name: string;
  path: string;
  order: number | null;
}

export interface GlossaryTermFace {
  type: 'glossary-term';
  id: string;
  abbreviation: string;
  meaning: string;
  explanation: string | null;
}

interface FaceByType {
  article: ArticleFace;
  'union-body': UnionBodyFace;
  award: AwardFace;
  campaign: CampaignFace;
  category: NamedFace;
  author: NamedFace;
  tag: NamedFace;
  page: NamedFace;
  'glossary-term': GlossaryTermFace;
}

/** Types that other pages show by their face. */
export type FacedType = keyof FaceByType;
export type FaceOf<T extends FacedType> = FaceByType[T];
export type Face = FaceOf<FacedType>;

function coverFace(picture: ArticleWire['cover']): CoverFace | null {
  if (!picture?.image) return null;
  return { image: picture.image, alt: picture.alt ?? '', focalX: picture.focalX, focalY: picture.focalY };
}

function aliasNames(aliases: UnionBodyWire['aliases']): string[] {
  return aliases.map(({ name }) => name).filter((name) => name !== null);
}

export function articleFace(wire: ArticleWire): ArticleFace {
  return {
    type: 'article',
    id: wire.documentId,
    title: wire.title,
    path: wire.path,
    lead: shorten(wire.lead ?? '', cardLeadLimit),
    masthead: wire.masthead,
    category: wire.category,
    displayedAt: wire.displayedAt,
    format: wire.format,
    liveState: wire.liveState,
    breaking: wire.breaking === true,
    corrected: written(wire).length > 0,
    cover: coverFace(wire.cover),
  };
}

export function unionBodyFace(wire: UnionBodyWire): UnionBodyFace {
  return {
    type: 'union-body',
    id: wire.documentId,
    name: wire.name,
    shortName: wire.shortName,
    aliases: aliasNames(wire.aliases),
    path: wire.path,
    kind: wire.kind,
    level: wire.level,
    sector: wire.sector,
    status: wire.standing,
    parents: wire.parents,
    foundedOn: wire.foundedOn,
    endedOn: wire.endedOn,
    changes: wire.successions.filter(({ decisionNumber, example }) => decisionNumber || example),
  };
}

export function awardFace(wire: AwardWire): AwardFace {
  return {
    type: 'award',
    id: wire.documentId,
    name: wire.title,
    path: wire.path,
    class: wire.class,
    kind: wire.kind,
    level: wire.level,
    schoolYear: wire.schoolYear,
    year: wire.year,
    decidedOn: wire.decidedOn,
    forBodies: wire.forBodies,
    conferringBodies: wire.conferringBodies,
    conferredBy: wire.conferredBy,
    collectives: wire.collectives,
    collectivesQualifier: wire.collectivesQualifier,
    individuals: wire.individuals,
    individualsQualifier: wire.individualsQualifier,
    families: wire.families,
    familiesQualifier: wire.familiesQualifier,
    splitUnknown: wire.splitUnknown === true,
    amount: wire.amount,
    amountQualifier: wire.amountQualifier,
  };
}

export function campaignFace(wire: CampaignWire): CampaignFace {
  return {
    type: 'campaign',
    id: wire.documentId,
    name: wire.name,
    aliases: aliasNames(wire.aliases),
    path: wire.path,
    kind: wire.kind,
    summary: shorten(wire.summary ?? '', cardLeadLimit),
    startedOn: wire.startedOn,
    startedPrecision: wire.startedPrecision,
    endedOn: wire.endedOn,
    initiators: wire.initiators,
    initiatedBy: wire.initiatedBy,
    cover: coverFace(wire.cover),
  };
}

export function categoryFace(wire: CategoryWire): NamedFace {
  return { type: 'category', id: wire.documentId, name: wire.name, path: wire.path, order: wire.order };
}

export function authorFace(wire: AuthorWire): NamedFace {
  return { type: 'author', id: wire.documentId, name: wire.name, path: wire.path, order: null };
}

export function tagFace(wire: TagWire): NamedFace {
  return { type: 'tag', id: wire.documentId, name: wire.name, path: wire.path, order: null };
}

export function pageFace(wire: PageWire): NamedFace {
  return { type: 'page', id: wire.documentId, name: wire.title, path: wire.path, order: null };
}

export function glossaryTermFace(wire: GlossaryTermWire): GlossaryTermFace {
  return {
    type: 'glossary-term',
    id: wire.documentId,
    abbreviation: wire.abbreviation,
    meaning: wire.meaning,
    explanation: wire.explanation || null,
  };
}

/** The mapper of each type that has a face; types without one are shown whole or not at all. */
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
} as const satisfies { [T in FacedType]: (wire: WireDocument<T>) => FaceOf<T> };
