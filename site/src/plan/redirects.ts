import { isStructurePath } from '@loa/shared-types/structure-path';
import { unionDirectory } from '../models/union-directory-page.ts';
import type { PlanContext } from './kind-plan.ts';
import { byCodeUnits } from './order.ts';
import type { Redirect } from './planned-page.ts';

/**
 * Every address that has moved: what the editors wrote, then the former and legacy addresses of everything published. A
 * page that exists is never redirected, and a chain of redirects is cut short to its end.
 * @param isPage whether an address has a page of its own
 */
export function planRedirects({ mirror, reader, problem }: PlanContext, isPage: (path: string) => boolean): Redirect[] {
  const targets = new Map<string, string>();
  const add = (address: string, target: string | null) => {
    const from = addressOf(address);
    if (from === null) return problem(`The address "${address}" cannot be redirected: it is not an address.`);
    if (target === null) return;
    const to = targetOf(target);
    if (to === null) return problem(`The address ${from} is not redirected: "${target}" is not an address.`);
    if (from === to || targets.has(from)) return;
    if (isPage(from)) return problem(`The address ${from} is not redirected to ${to}: it has a page of its own.`);
    targets.set(from, to);
  };
  for (const { document } of reader.index.heads('redirect')) {
    const { from, to } = mirror.document(document);
    add(from, to);
  }
  for (const { path, to } of reader.index.formerAddresses()) {
    if (!isStructurePath(path)) add(path, to);
    // A body has kept it since it told of the day; it stands as long as some body does.
    else if (!isPage(path)) add(path, unionDirectory.href);
  }

  return [...targets.keys()].sort(byCodeUnits).flatMap((from) => {
    const to = endOf(from, targets);
    if (to !== null) return [{ from, to }];
    problem(`The address ${from} is not redirected: its redirects run in a circle.`);
    return [];
  });
}

/** An address that is written as a browser asks for it, as nearly all are: to parse each would take most of the time. */
const plain = /^\/(?:[\w-][\w.-]*(?:\/[\w-][\w.-]*)*\/?)?$/;

/** Stands for the site, whose addresses are written without it. */
const anySite = 'https://site.invalid';

/** Path and query as a browser asks for them; editors may paste the whole address of an old site. */
function addressOf(address: string): string | null {
  if (plain.test(address)) return address;
  const url = URL.parse(address.normalize('NFC'), anySite);
  return url && url.pathname + url.search;
}

/** Where a redirect leads as a server may send it, in ASCII: a path of this site, or a whole address elsewhere. */
function targetOf(address: string): string | null {
  if (plain.test(address)) return address;
  const url = URL.parse(address.normalize('NFC'), anySite);
  return url && (url.origin === anySite ? url.href.slice(anySite.length) : url.href);
}

function endOf(from: string, targets: ReadonlyMap<string, string>): string | null {
  let to = targets.get(from) ?? from;
  if (!targets.has(to)) return to;
  const seen = new Set([from]);
  for (let next = targets.get(to); next !== undefined; next = targets.get(to)) {
    if (seen.has(to)) return null;
    seen.add(to);
    to = next;
  }
  return to;
}

/**
 * The file of the small page that stands at a moved address for web servers that know no redirects, or null where no file
 * can stand for it: at a query, at an ending that a server would send as something else than a page, and where it could meet
 * another file of a release, be it by another spelling of its path.
 */
export function redirectFile(from: string): string | null {
  if (from.includes('?')) return null;
  const parts = decodePath(from)?.slice(1).split('/');
  const name = parts?.pop();
  if (!parts || name === undefined || !parts.every(isFolderName)) return null;
  if (/\.html?$/i.test(name)) return isFileName(name) ? [...parts, name].join('/') : null;
  const folders = name === '' ? parts : [...parts, name];
  return folders.every(isFolderName) ? [...folders, 'index.html'].join('/') : null;
}

/** True unless it is a file name of no meaning or of another: files of a release have an ending or begin with a low line. */
function isFolderName(part: string): boolean {
  return isFileName(part) && !part.includes('.') && !part.startsWith('_');
}

function isFileName(part: string): boolean {
  // A control character or a backslash is no file name on some system.
  return part !== '' && Buffer.byteLength(part) <= 240 && !/[\p{Cc}\\]/u.test(part);
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    // Bytes that are no UTF-8: such an address has no file name.
    return null;
  }
}
