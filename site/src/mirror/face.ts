import type { PublishedType } from '@loa/shared-types/published-type';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { AwardWire } from '@loa/shared-types/wire/award';
import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { AuthorWire, CategoryWire, GlossaryTermWire, PageWire, TagWire } from '@loa/shared-types/wire/reference';
import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import type { FileFace } from '../pictures/file-face.ts';

/**
 * The faces: of each type the part that other pages show. A page names another document by the digest of its face, so
 * that a change of anything else in that document leaves the page alone. Links inside a face are documentIds.
 */
export interface ArticleFace extends Pick<
  ArticleWire,
  'path' | 'title' | 'lead' | 'masthead' | 'format' | 'category' | 'cover' | 'displayedAt' | 'liveState' | 'breaking'
> {
  /** True when the article carries a correction, which lists of it must not hide. */
  readonly corrected: boolean;
}

export type CategoryFace = Pick<CategoryWire, 'path' | 'name' | 'order'>;
export type AuthorFace = Pick<AuthorWire, 'path' | 'name' | 'role'>;
export type TagFace = Pick<TagWire, 'path' | 'name'>;
export type PageFace = Pick<PageWire, 'path' | 'title'>;
export type GlossaryTermFace = Pick<GlossaryTermWire, 'abbreviation' | 'meaning' | 'explanation'>;

export type UnionBodyFace = Pick<
  UnionBodyWire,
  | 'path'
  | 'name'
  | 'shortName'
  | 'kind'
  | 'level'
  | 'sector'
  | 'territory'
  | 'status'
  | 'foundedOn'
  | 'endedOn'
  | 'parents'
>;

export type AwardFace = Pick<
  AwardWire,
  | 'path'
  | 'title'
  | 'class'
  | 'kind'
  | 'level'
  | 'conferringBodies'
  | 'conferredBy'
  | 'forBodies'
  | 'schoolYear'
  | 'year'
  | 'decidedOn'
  | 'collectives'
  | 'collectivesQualifier'
  | 'individuals'
  | 'individualsQualifier'
  | 'families'
  | 'familiesQualifier'
  | 'splitUnknown'
  | 'amount'
  | 'amountQualifier'
>;

export interface CampaignFace extends Pick<
  CampaignWire,
  | 'path'
  | 'name'
  | 'kind'
  | 'summary'
  | 'cover'
  | 'initiators'
  | 'initiatedBy'
  | 'startedOn'
  | 'startedPrecision'
  | 'endedOn'
> {
  /** The metric that the editors put first. */
  readonly metric: CampaignWire['metrics'][number] | null;
}

export interface Faces {
  article: ArticleFace;
  category: CategoryFace;
  author: AuthorFace;
  tag: TagFace;
  page: PageFace;
  'glossary-term': GlossaryTermFace;
  'union-body': UnionBodyFace;
  award: AwardFace;
  campaign: CampaignFace;
  file: FileFace;
}

export type FacedType = keyof Faces & PublishedType;
export type Face<T extends FacedType> = Faces[T];
