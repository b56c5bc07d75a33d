import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { ImageReference } from './imported-page.ts';
import { cleanText } from './page-line.ts';

/** Attributes that hold a picture's address; papers that load late keep a blank picture in `src`. */
const sources = ['data-src', 'data-original', 'src'];

/**
 * Where a picture of a saved page is. Only files beside or below the page count as local: a page must not reach for
 * other files of this machine. Null for pictures inside the markup, such as a blank pixel.
 */
export function htmlImage($: CheerioAPI, image: Element, file: string): ImageReference | null {
  const alt = cleanText($(image).attr('alt') ?? '') || null;
  const addresses = sources
    .flatMap((name) => $(image).attr(name) ?? [])
    .filter((address) => address !== '' && !address.startsWith('data:'));
  const local = addresses.map((address) => localFile(address, file)).find((path) => path !== null);
  if (local) return { kind: 'local', path: local, alt };
  const remote = addresses.find((address) => /^(?:https?:)?\/\//i.test(address)) ?? addresses[0];
  return remote === undefined ? null : { kind: 'remote', address: remote, alt };
}

function localFile(address: string, file: string): string | null {
  if (file === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address)) return null;
  const folder = dirname(resolve(file));
  const path = resolve(folder, decoded(address.replace(/[?#].*$/, '')));
  const below = relative(folder, path);
  return below !== '' && !below.startsWith('..') && existsSync(path) ? path : null;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
