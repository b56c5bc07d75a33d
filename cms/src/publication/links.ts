import type { Core, UID } from '@strapi/strapi';
import { wireFields } from './content-schema.ts';
import { entriesIn, type Entry, partsOf, textIn } from './entry.ts';

/**
 * Every link of a document as ordered documentIds, by where it stands: `category`, `unionBodies.0.body`,
 * `body.3.figures.1.sourceArticle`. Places without a link are left out; a single link is a list of one. Files of the
 * media library are links like any other.
 */
export type Links = Readonly<Record<string, readonly string[]>>;

/** The links of an entry that was loaded with them. A target that has a draft and a published row counts once. */
export function collectLinks(strapi: Core.Strapi, uid: UID.Schema, entry: Entry): Links {
  const links: Record<string, readonly string[]> = {};
  for (const part of partsOf(strapi, uid, entry)) {
    for (const field of wireFields(strapi, part.uid)) {
      if (field.kind !== 'link') continue;
      const targets = entriesIn(part.entry[field.name]).map((target) => textIn(target, 'documentId'));
      if (targets.length > 0) links[part.path + field.name] = [...new Set(targets)];
    }
  }
  return links;
}

/** Reads what {@link collectLinks} made, as it is kept in the ledger. */
export function parseLinks(json: string): Links {
  // Written by the ledger alone, from a value of this type.
  return JSON.parse(json) as Links;
}
