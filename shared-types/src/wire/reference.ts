import * as z from 'zod';
import { block } from './blocks.ts';
import { frontSection, imprint, menuItem, seo } from './parts.ts';
import { addressed, fileKey, integer, link, links, published, text } from './scalars.ts';

export const categoryWire = z.object({
  ...published,
  ...addressed,
  name: z.string().min(1),
  slug: z.string().min(1),
  description: text,
  order: integer,
});
export type CategoryWire = z.infer<typeof categoryWire>;

/** An author under a pen name. */
export const authorWire = z.object({
  ...published,
  ...addressed,
  name: z.string().min(1),
  slug: z.string().min(1),
  role: text,
  biography: text,
  portrait: fileKey,
});
export type AuthorWire = z.infer<typeof authorWire>;

export const tagWire = z.object({
  ...published,
  ...addressed,
  name: z.string().min(1),
  slug: z.string().min(1),
  description: text,
});
export type TagWire = z.infer<typeof tagWire>;

/** An abbreviation and what it stands for, explained at its first use in a text. */
export const glossaryTermWire = z.object({
  ...published,
  abbreviation: z.string().min(1),
  meaning: z.string().min(1),
  explanation: text,
});
export type GlossaryTermWire = z.infer<typeof glossaryTermWire>;

/** A page such as Giới thiệu or Quyền riêng tư; its address stands at the root. */
export const pageWire = z.object({
  ...published,
  ...addressed,
  title: z.string().min(1),
  slug: z.string().min(1),
  lead: text,
  body: z.array(block),
  seo: seo.nullable(),
});
export type PageWire = z.infer<typeof pageWire>;

export const frontPageWire = z.object({
  ...published,
  leadStory: link,
  secondary: links,
  sections: z.array(frontSection),
  notice: text,
});
export type FrontPageWire = z.infer<typeof frontPageWire>;

export const siteSettingWire = z.object({
  ...published,
  name: z.string().min(1),
  tagline: text,
  description: text,
  logo: fileKey,
  shareImage: fileKey,
  mainMenu: z.array(menuItem),
  footerMenu: z.array(menuItem),
  imprint: imprint.nullable(),
});
export type SiteSettingWire = z.infer<typeof siteSettingWire>;

/** An address that must lead elsewhere: `from` is a full path with its query, `to` a path of this site or an https address. */
export const redirectWire = z.object({ ...published, from: z.string().min(1), to: z.string().min(1) });
export type RedirectWire = z.infer<typeof redirectWire>;

/** A file of the media library; `url` is where the CMS serves its bytes, `size` is in bytes. */
export const fileWire = z.object({
  documentId: published.documentId,
  version: published.version,
  url: z.string().min(1),
  name: z.string(),
  mime: z.string(),
  size: z.int().nonnegative(),
  width: integer,
  height: integer,
  alternativeText: text,
  caption: text,
});
export type FileWire = z.infer<typeof fileWire>;
