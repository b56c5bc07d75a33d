import { setImmediate as breathe } from 'node:timers/promises';
import type { Candidate, DeadLink, Gate } from './gate.ts';
import { linkValues } from './link-values.ts';
import { ownLinks } from './own-links.ts';
import { SoundLinks } from './sound-links.ts';

/** How many pages are read before other work of the process gets its turn. */
const pagesAtATime = 50;

/**
 * No changed page may link to what is not there, and no page at all to what this release removes. A link that only the site
 * itself can have made refuses the release; any other may be an editor's and warns.
 */
export const internalLinks: Gate = async (candidate) => {
  const refusals: string[] = [];
  const warnings: DeadLink[] = [];
  const removed = removedAddresses(candidate);
  const sound = new SoundLinks();
  let read = 0;
  for (const path of suspects(candidate, removed)) {
    if (!path.endsWith('.html') || !candidate.paths.has(path) || isKnownSound(path, candidate)) continue;
    const isChanged = candidate.changed.has(path);
    const html = candidate.read(path);
    if (++read % pagesAtATime === 0) await breathe();
    if (!isChanged && !removed.some((address) => html.includes(`"${address}"`))) continue;
    const broken = brokenLinks(path, html, { ...candidate, sound });
    if (broken.length === 0) continue;
    const isOwn = ownLinks(candidate.page(path), html, candidate);
    const page = addressOf(path);
    for (const link of broken) {
      const to = new URL(link, new URL(page, candidate.siteUrl));
      if (isOwn(link, to)) refusals.push(`${page} links to ${link}, which is not there`);
      else warnings.push({ page, address: to.pathname + to.search });
    }
  }
  return { refusals, warnings };
};

/**
 * Only when a page goes may one that did not change link to nothing. A template links only to what its page is planned
 * from, so that such a page is one into which an editor typed the link; the nightly look at everything makes sure.
 */
function suspects({ changed, paths, isWhole, plan }: Candidate, removed: readonly string[]): Iterable<string> {
  if (isWhole && removed.length > 0) return paths;
  return new Set([...changed, ...removed.flatMap((address) => [...plan.typedLinksTo(address)])]);
}

/** A page that is held may be missing, and others link to it. */
function isKnownSound(path: string, { sound, heldPages }: Candidate): boolean {
  return heldPages.size === 0 && sound.has(path);
}

interface LinkTargets extends Pick<Candidate, 'siteUrl' | 'redirected'> {
  readonly paths: Pick<Candidate['paths'], 'has'>;
  /** What is found is added. */
  readonly sound: SoundLinks;
}

/** Every link in the page that stays on the site and leads nowhere, each once. */
export function brokenLinks(path: string, html: Buffer, targets: LinkTargets): string[] {
  const { sound } = targets;
  const broken = new Set<string>();
  for (const value of linkValues(html.toString('latin1'))) {
    if (value.value.startsWith('#') || sound.has(value)) continue;
    const links = value.attribute === 'srcset' ? sourcesOf(value.value) : [unescaped(value.value)];
    const brokenHere = links.filter((link) => !isSoundLink(link, path, targets));
    for (const link of brokenHere) broken.add(link);
    if (brokenHere.length === 0) sound.add(value, links);
  }
  return [...broken];
}

/** Most links, of which nobody needs to make out what they mean: names one below the other, each of them an ordinary one. */
const isPlainPath = /^(?:\/[\w-][\w.-]*)+\/?$/;

function isSoundLink(link: string, path: string, { paths, siteUrl, redirected }: LinkTargets): boolean {
  if (isPlainPath.test(link) && isFile(link.slice(1), paths)) return true;
  const base = new URL(addressOf(path), siteUrl);
  const url = link === '' || link.startsWith('#') ? null : URL.parse(link, base.href);
  return (
    url === null ||
    url.origin !== base.origin ||
    leadsSomewhere(url, paths) ||
    redirected.has(url.pathname) ||
    redirected.has(url.pathname + url.search)
  );
}

/** The address under which a file of a release is served. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

function leadsSomewhere(url: URL, paths: LinkTargets['paths']): boolean {
  let path: string;
  try {
    path = decodeURI(url.pathname).slice(1);
  } catch {
    return false;
  }
  return isFile(path, paths);
}

function isFile(path: string, paths: LinkTargets['paths']): boolean {
  if (path === '' || path.endsWith('/')) return paths.has(`${path}index.html`);
  return paths.has(path) || paths.has(`${path}/index.html`);
}

function removedAddresses({ changed, paths }: Candidate): string[] {
  return [...changed].filter((path) => path.endsWith('.html') && !paths.has(path)).map(addressOf);
}

function sourcesOf(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => unescaped(candidate.trim()).split(/\s+/).slice(0, 1));
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
