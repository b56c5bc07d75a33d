import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectMap, redirectMapFile } from '@loa/shared-types/redirect-map';
import { fileIdentity } from './file-identity.ts';

/** The redirects of whichever release is served; read again only when a release brings another list. */
export class Redirects {
  #map = new Map<string, string>();
  #readAs: string | null = null;

  /**
   * Where an old address leads, or null.
   * @param root folder of the release
   * @param address path as requested, with its query if it has one
   */
  find(root: string, address: string): string | null {
    const file = join(root, redirectMapFile);
    const identity = fileIdentity(file);
    if (identity !== this.#readAs) {
      this.#map = identity === null ? new Map<string, string>() : readRedirects(file);
      this.#readAs = identity;
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
