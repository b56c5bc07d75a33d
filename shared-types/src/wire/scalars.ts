import * as z from 'zod';

/*
 * Scalars as Strapi yields them: empty fields are null, dates are calendar days, instants are ISO 8601 in UTC, big
 * integers are decimal strings, and links are documentIds. Every link may point at something that is not published.
 */
export const text = z.string().nullable();
export const flag = z.boolean().nullable();
export const integer = z.int().nullable();
export const decimal = z.number().nullable();
export const day = z.iso.date().nullable();
export const instant = z.iso.datetime().nullable();
/** Money in đồng. */
export const money = z.string().regex(/^\d+$/).nullable();
export const link = z.string().min(1).nullable();
export const links = z.array(z.string().min(1));
/** Key of a file of the media library, as it stands in the manifest. */
export const fileKey = z.string().min(1).nullable();

/** What every published document carries beside its own fields; kept by the CMS, never typed by an editor. */
export const published = {
  documentId: z.string().min(1),
  /** Change number at which the document last changed. */
  version: z.int().positive(),
  firstPublishedAt: z.iso.datetime(),
  /** When it was last published or, for types without drafts, saved. */
  lastPublishedAt: z.iso.datetime(),
};

/** What a document with a page of its own carries besides: its address, and every other that it ever had. */
export const addressed = {
  path: z.string().regex(/^(?:\/[a-z0-9-]+)+\/$/),
  formerPaths: z.array(z.string()),
};
