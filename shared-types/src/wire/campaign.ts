import * as z from 'zod';
import { block } from './blocks.ts';
import { alias, datePrecisions, fund, metric, phase, picture, seo } from './parts.ts';
import { addressed, day, links, published, text } from './scalars.ts';

export const campaignKinds = ['emulation', 'drive', 'programme', 'prize', 'fund'] as const;

/** A campaign (phong trào thi đua, cuộc vận động, chương trình) as the CMS publishes it. */
export const campaignWire = z.object({
  ...published,
  ...addressed,
  name: z.string().min(1),
  slug: z.string().min(1),
  aliases: z.array(alias),
  kind: z.enum(campaignKinds),
  initiators: links,
  /** Who started it when that is not a union body. */
  initiatedBy: text,
  coOrganisers: links,
  startedOn: day,
  startedPrecision: z.enum(datePrecisions).nullable(),
  endedOn: day,
  phases: z.array(phase),
  metrics: z.array(metric),
  funds: z.array(fund),
  summary: text,
  body: z.array(block),
  cover: picture.nullable(),
  seo: seo.nullable(),
});
export type CampaignWire = z.infer<typeof campaignWire>;
