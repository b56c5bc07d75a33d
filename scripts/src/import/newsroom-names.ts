import * as z from 'zod';
import type { CmsClient, CmsDocument } from '../cms-client/cms-client.ts';
import { foldedKey } from './folded-key.ts';
import { knownName, type KnownName } from './known-names.ts';

const named = z.looseObject({
  documentId: z.string(),
  name: z.string(),
  shortName: z.string().nullish(),
  aliases: z.array(z.looseObject({ name: z.string().nullish() })).nullish(),
});

/** Union bodies and campaigns of the running newsroom, drafts of campaigns included. */
export async function cmsNames(client: CmsClient): Promise<KnownName[]> {
  const types = ['union-body', 'campaign'] as const;
  const lists = await Promise.all(
    types.map(async (type) => Promise.all((await client.find(type)).map((entry) => nameOf(client, type, entry)))),
  );
  return lists.flat();
}

/** A list of the content manager may leave aliases out; the entry itself has them. */
async function nameOf(client: CmsClient, type: KnownName['type'], listed: CmsDocument): Promise<KnownName> {
  const complete = 'aliases' in listed ? listed : await client.read(type, listed.documentId);
  const entry = named.parse(complete ?? listed);
  return knownName(type, entry.documentId, entry);
}

/** The documentId of the category of this name, accents and case aside; null when there is none or more than one. */
export async function findCategory(client: CmsClient, name: string): Promise<string | null> {
  const same = (await client.find('category')).filter(
    (entry) => foldedKey(named.parse(entry).name) === foldedKey(name),
  );
  return same.length === 1 ? (same[0]?.documentId ?? null) : null;
}

/**
 * The authors of a byline, made where the newsroom has none of that pen name; the CMS finds a free address for each.
 * @returns documentIds in the byline's order
 */
export async function findOrCreateAuthors(
  client: CmsClient,
  byline: string,
  tell: (line: string) => void,
): Promise<string[]> {
  const ids: string[] = [];
  for (const name of penNames(byline)) {
    const [known] = await client.find('author', { name });
    const author = known ?? (await client.create('author', { name }));
    if (!known) tell(`  The author “${name}” was new and has been added.`);
    ids.push(author.documentId);
  }
  return ids;
}

/** `Hà Phương - Quốc Bảo` is two people; `P.V (tổng hợp)` is one. */
export function penNames(byline: string): string[] {
  const names = byline.replace(/\s*\([^()]*\)/gu, '').split(/\s*(?:,|;|&|\+|\s[-–—]\s|\svà\s)\s*/u);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}
