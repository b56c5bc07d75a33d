import * as z from 'zod';
import { day, decimal, fileKey, flag, instant, integer, link, links, money, text } from './scalars.ts';

/** How exactly a source gave a figure. It is part of the figure: a "trên 800" is never printed as "800". */
export const qualifiers = ['exact', 'over', 'about', 'nearly'] as const;
export const qualifier = z.enum(qualifiers).nullable();

export const datePrecisions = ['day', 'month', 'year', 'school-year'] as const;

/** A picture with what must be said of it. The focal point is in per cent of width and height. */
export const picture = z.object({
  image: fileKey,
  alt: text,
  caption: text,
  credit: text,
  focalX: integer,
  focalY: integer,
});

/** A figure with all that keeps it honest: qualifier, unit, scope, day, and the article and sentence it came from. */
export const quantity = z.object({
  label: text,
  value: decimal,
  qualifier,
  estimated: flag,
  /** True when the source does not say it in so many words; shown as such. */
  inferred: flag,
  unit: text,
  scope: text,
  asOf: day,
  sourceArticle: link,
  quote: text,
});

export const timelineEntry = z.object({ date: text, title: text, text });

export const bodyRoles = ['subject', 'organiser', 'co-organiser', 'mentioned'] as const;
export const bodyRole = z.object({ body: link, role: z.enum(bodyRoles).nullable() });

export const legalReference = z.object({ number: text, title: text, issuer: text, issuedOn: day, url: text });

/** A correction (cải chính) as the press law asks: when, what was wrong, what is right. */
export const correction = z.object({ correctedAt: instant, wrong: text, right: text, note: text });

export const seo = z.object({ title: text, description: text, image: fileKey, noIndex: flag, canonicalUrl: text });

/** A full path of an old site that must lead here. */
export const legacyPath = z.object({ path: z.string().nullable() });

/** Another name that the same body or campaign goes by. */
export const alias = z.object({ name: text });

export const parentPeriod = z.object({ parent: link, from: day, to: day });

export const successionKinds = ['merged', 'split', 'ended', 'transferred'] as const;
/** A change of the union's structure: from these bodies to those, or to none. */
export const succession = z.object({
  date: day,
  kind: z.enum(successionKinds).nullable(),
  decisionNumber: text,
  /** True for demo data that shows the feature and states no fact. */
  example: flag,
  note: text,
  from: links,
  to: links,
});

export const leader = z.object({ name: text, position: text, from: day, to: day });

/** Figures of a union body as of a day, for the whole of it or for a part (its scope, such as schools). */
export const statistics = z.object({
  asOf: day,
  schoolYear: integer,
  scope: text,
  members: integer,
  membersQualifier: qualifier,
  workforce: integer,
  workforceQualifier: qualifier,
  units: integer,
  unitsQualifier: qualifier,
  sourceArticle: link,
  quote: text,
});

export const ratingGrades = ['excellent', 'good', 'fulfilled', 'not-fulfilled'] as const;
/** How many units reached which grade in a year. */
export const rating = z.object({
  year: integer,
  schoolYear: integer,
  scope: text,
  grade: z.enum(ratingGrades).nullable(),
  units: integer,
  outOf: integer,
  inferred: flag,
  sourceArticle: link,
  quote: text,
});

export const contact = z.object({ address: text, telephone: text, email: text, website: text });

export const recipientKinds = ['collective', 'individual', 'family'] as const;
export const recipient = z.object({
  kind: z.enum(recipientKinds).nullable(),
  name: text,
  unit: text,
  /** A private person is named only with consent. */
  consent: flag,
});

export const source = z.object({ article: link, quote: text, url: text, title: text });

export const phase = z.object({ name: text, from: day, to: day, text });

/** Target against actual, for one phase or the whole. */
export const metric = z.object({
  label: text,
  phase: text,
  scope: text,
  unit: text,
  target: decimal,
  targetQualifier: qualifier,
  targetInferred: flag,
  actual: decimal,
  actualQualifier: qualifier,
  estimated: flag,
  asOf: day,
  sourceArticle: link,
  quote: text,
});

export const fund = z.object({
  purpose: text,
  amount: money,
  qualifier,
  estimated: flag,
  beneficiaries: integer,
  beneficiariesQualifier: qualifier,
  beneficiariesUnit: text,
  sourceArticle: link,
  quote: text,
});

export const menuItem = z.object({ label: text, category: link, page: link, url: text });

/** The imprint as the press law asks; in every footer. */
export const imprint = z.object({
  publisher: text,
  licence: text,
  editorInChief: text,
  address: text,
  telephone: text,
  email: text,
  note: text,
});

/** One band of the front page, in the editors' order. */
export const frontSectionKinds = ['category', 'campaigns', 'awards', 'live', 'union-bodies'] as const;
export const frontSection = z.object({
  kind: z.enum(frontSectionKinds).nullable(),
  title: text,
  category: link,
  campaigns: links,
  awards: links,
  count: integer,
});
