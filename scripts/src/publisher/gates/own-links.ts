import { fileOf, type PlannedPage } from '@loa/site';
import { namesIn } from '../page-entry.ts';
import type { Candidate } from './gate.ts';
import { linkValues } from './link-values.ts';

type Ground = Pick<Candidate, 'plan' | 'mirror'>;

/**
 * Finds which links of a page that lead nowhere are a fault of the site: to a file that the page loads, to what is planned
 * and yet missing, and to an address that the page is made with. Everything else an editor may have typed, in more ways
 * than can be recognised on the page (`/tin-tức/` stands there as `/tin-t%E1%BB%A9c/`), and what one editor types must
 * never hold the news of the others.
 * @param page with what it is made from; null for a file that no document is in
 */
export function ownLinks(page: PlannedPage | null, html: Buffer, ground: Ground): (link: string, to: URL) => boolean {
  if (page === null) return () => true;
  // Where a redirect leads is an editor's word from beginning to end.
  if (page.kind === 'redirect') return () => false;
  const loaded = loadedLinks(html.toString('latin1'));
  const promised = promisedAddresses(page, ground);
  return (link, to) => {
    const address = decoded(to.pathname);
    return loaded(link) || [address, `${address}/`].some((each) => promised.has(each) || ground.plan.at(fileOf(each)));
  };
}

/** Links that are followed without a click: no text of an editor becomes one. */
function loadedLinks(html: string): (link: string) => boolean {
  const values = new Set<string>();
  for (const { attribute, value } of linkValues(html)) {
    if (attribute === 'srcset')
      for (const source of value.split(',')) values.add(source.trim().split(/\s+/, 1)[0] ?? '');
    else if (attribute !== 'href') values.add(value);
  }
  // The canonical address alone is one that editors may set.
  for (const [, value = ''] of html.matchAll(/<link(?![^>]*\srel="canonical")[^>]*\shref="([^"]*)"/g))
    values.add(value);
  return (link) => values.has(link) || values.has(link.replaceAll('&', '&amp;'));
}

/** Addresses of which the plan of a page says that something stands there. */
function promisedAddresses(page: PlannedPage, { mirror }: Ground): Set<string> {
  const documents = Array.from(namesIn(page).values(), ({ type, id }) => mirror.index.head(type, id)?.path);
  return new Set([...documents.filter((path) => typeof path === 'string'), ...pathsIn(page.props)]);
}

/** Names under which props have an address that was planned. */
const plannedPaths: ReadonlySet<string> = new Set(['path', 'previous', 'next', 'card']);

function* pathsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item === 'string' && plannedPaths.has(name)) yield item;
    else yield* pathsIn(item);
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
