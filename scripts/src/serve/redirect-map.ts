import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** File of a release that holds every redirect as JSON, old address → new one; for the static server, never served. */
export const redirectMapFile = '_redirect-map.json';

const redirectMap = z.record(z.string(), z.string());

/** The redirects of whichever release is served; read again only when a release brings another list. */
export class Redirects {
  #map = new Map<string, string>();
  #inode = 0;

  /**
   * Where an old address leads, or null.
   * @param root folder of the release
   * @param address path as requested, with its query if it has one
   */
  find(root: string, address: string): string | null {
    const file = join(root, redirectMapFile);
    const inode = statSync(file, { throwIfNoEntry: false })?.ino ?? 0;
    if (inode !== this.#inode) {
      this.#map = inode === 0 ? new Map<string, string>() : readRedirects(file);
      this.#inode = inode;
    }
    return this.#map.get(address) ?? this.#map.get(decoded(address)) ?? null;
  }
}

function readRedirects(file: string): Map<string, string> {
  return new Map(Object.entries(redirectMap.parse(JSON.parse(readFileSync(file, 'utf8')))));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
