import type * as z from 'zod';
import type { PublishedType } from '../published-type.ts';
import { articleWire, liveEntryWire } from './article.ts';
import { awardWire } from './award.ts';
import { campaignWire } from './campaign.ts';
import {
  authorWire,
  categoryWire,
  fileWire,
  frontPageWire,
  glossaryTermWire,
  pageWire,
  redirectWire,
  siteSettingWire,
  tagWire,
} from './reference.ts';
import { unionBodyWire } from './union-body.ts';

/** The shape of each published type as it leaves the CMS: parsed by the site at sync and by the CMS before it publishes. */
export const wireSchemas = {
  article: articleWire,
  'live-entry': liveEntryWire,
  award: awardWire,
  campaign: campaignWire,
  page: pageWire,
  'front-page': frontPageWire,
  'site-setting': siteSettingWire,
  'union-body': unionBodyWire,
  category: categoryWire,
  author: authorWire,
  tag: tagWire,
  'glossary-term': glossaryTermWire,
  redirect: redirectWire,
  file: fileWire,
} as const satisfies Record<PublishedType, z.ZodType>;

export type WireDocument<T extends PublishedType = PublishedType> = z.infer<(typeof wireSchemas)[T]>;
