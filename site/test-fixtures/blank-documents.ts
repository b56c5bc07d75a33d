import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import type { AwardWire } from '@loa/shared-types/wire/award';
import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';

/*
 * Documents of the larger types with every optional field empty: a fixture spreads one and says only what it is about.
 */

const published = { firstPublishedAt: '2022-09-13T13:10:00.000Z', lastPublishedAt: '2022-09-13T13:10:00.000Z' };

export const blankArticle = {
  ...published,
  formerPaths: [],
  format: 'news',
  masthead: null,
  category: null,
  lead: null,
  cover: null,
  body: [],
  authors: [],
  tags: [],
  unionBodies: [],
  campaigns: [],
  awards: [],
  legalReferences: [],
  related: [],
  sourceName: null,
  sourceUrl: null,
  sourceDate: null,
  eventDate: null,
  corrections: [],
  liveState: null,
  liveStartsAt: null,
  featured: null,
  breaking: null,
  seo: null,
  legacyPaths: [],
  positions: {},
} satisfies Partial<ArticleWire>;

export const blankUnionBody = {
  ...published,
  formerPaths: [],
  shortName: null,
  aliases: [],
  kind: null,
  level: null,
  sector: null,
  territory: null,
  standing: 'active',
  foundedOn: null,
  endedOn: null,
  parents: [],
  successions: [],
  leaders: [],
  statistics: [],
  ratings: [],
  contact: null,
  logo: null,
  summary: null,
  seo: null,
} satisfies Partial<UnionBodyWire>;

export const blankAward = {
  ...published,
  formerPaths: [],
  level: null,
  conferringBodies: [],
  conferredBy: null,
  forBodies: [],
  schoolYear: null,
  year: null,
  occasion: null,
  campaign: null,
  decisionNumber: null,
  decidedOn: null,
  collectives: null,
  collectivesQualifier: null,
  individuals: null,
  individualsQualifier: null,
  families: null,
  familiesQualifier: null,
  splitUnknown: null,
  amount: null,
  amountQualifier: null,
  recipients: [],
  note: null,
  sources: [],
  seo: null,
} satisfies Partial<AwardWire>;

export const blankCampaign = {
  ...published,
  formerPaths: [],
  aliases: [],
  initiators: [],
  initiatedBy: null,
  coOrganisers: [],
  startedOn: null,
  startedPrecision: null,
  endedOn: null,
  phases: [],
  metrics: [],
  funds: [],
  summary: null,
  body: [],
  cover: null,
  seo: null,
} satisfies Partial<CampaignWire>;

export const blankLiveEntry = {
  ...published,
  title: null,
  author: null,
  picture: null,
  keyMoment: null,
  pinned: null,
} satisfies Partial<LiveEntryWire>;

export const blankQuantity = {
  label: null,
  value: null,
  qualifier: null,
  estimated: null,
  inferred: null,
  unit: null,
  scope: null,
  asOf: null,
  sourceArticle: null,
  quote: null,
};

export const blankStatistics = {
  asOf: null,
  schoolYear: null,
  scope: null,
  members: null,
  membersQualifier: null,
  workforce: null,
  workforceQualifier: null,
  units: null,
  unitsQualifier: null,
  sourceArticle: null,
  quote: null,
};

export { published as publishedOnce };
