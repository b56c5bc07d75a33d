import * as z from 'zod';
import { alias, contact, leader, parentPeriod, rating, seo, statistics, succession } from './parts.ts';
import { addressed, day, fileKey, published, text } from './scalars.ts';

export const unionBodyKinds = [
  'confederation',
  'federation',
  'sector-union',
  'upper-level-union',
  'grassroots-union',
] as const;
export const unionBodyLevels = ['national', 'city', 'district', 'ward', 'zone', 'grassroots'] as const;
export const unionBodyStandings = ['active', 'ended', 'unknown'] as const;

/** A union body (công đoàn các cấp) as the CMS publishes it. */
export const unionBodyWire = z.object({
  ...published,
  ...addressed,
  name: z.string().min(1),
  slug: z.string().min(1),
  shortName: text,
  aliases: z.array(alias),
  kind: z.enum(unionBodyKinds).nullable(),
  level: z.enum(unionBodyLevels).nullable(),
  sector: text,
  territory: text,
  /** Named apart from `status`, which the content manager's requests keep for draft or published. */
  standing: z.enum(unionBodyStandings).nullable(),
  foundedOn: day,
  endedOn: day,
  parents: z.array(parentPeriod),
  successions: z.array(succession),
  leaders: z.array(leader),
  statistics: z.array(statistics),
  ratings: z.array(rating),
  contact: contact.nullable(),
  logo: fileKey,
  summary: text,
  seo: seo.nullable(),
});
export type UnionBodyWire = z.infer<typeof unionBodyWire>;
