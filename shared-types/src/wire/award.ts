import * as z from 'zod';
import { qualifier, recipient, seo, source } from './parts.ts';
import { addressed, day, flag, integer, link, links, money, published, text } from './scalars.ts';

export const awardClasses = ['title', 'commendation', 'prize', 'honour', 'support'] as const;
export const awardLevels = [
  'state',
  'ministry',
  'confederation',
  'city',
  'district',
  'ward',
  'grassroots',
  'other',
] as const;

/** An award (khen thưởng) as the CMS publishes it. School years are stored as their first year. */
export const awardWire = z.object({
  ...published,
  ...addressed,
  title: z.string().min(1),
  slug: z.string().min(1),
  class: z.enum(awardClasses),
  /** Cờ thi đua, Bằng khen, Giấy khen, Kỷ niệm chương, … as the decision names it. */
  kind: z.string().min(1),
  level: z.enum(awardLevels).nullable(),
  conferringBodies: links,
  /** Who conferred it when that is not a union body, such as a ministry. */
  conferredBy: text,
  /** The union body whose people were honoured. */
  forBodies: links,
  schoolYear: integer,
  year: integer,
  occasion: text,
  campaign: link,
  decisionNumber: text,
  decidedOn: day,
  collectives: integer,
  collectivesQualifier: qualifier,
  individuals: integer,
  individualsQualifier: qualifier,
  families: integer,
  familiesQualifier: qualifier,
  /** True when the source gives one total and not how it splits. */
  splitUnknown: flag,
  amount: money,
  amountQualifier: qualifier,
  recipients: z.array(recipient),
  note: text,
  sources: z.array(source),
  seo: seo.nullable(),
});
export type AwardWire = z.infer<typeof awardWire>;
