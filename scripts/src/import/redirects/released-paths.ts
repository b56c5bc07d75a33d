import { redirectMap, redirectMapFile } from '@loa/shared-types/redirect-map';
import type { Releases } from '../../release/releases.ts';

/**
 * Whether the newest release that passed shows something at a path, be it a page of the site's own such as a school year of
 * the register; an address that only leads on does not count. Null when there is no release yet.
 */
export function releasedPaths({ list, store }: Pick<Releases, 'list' | 'store'>): ((path: string) => boolean) | null {
  const release = list.newestGood();
  if (!release) return null;
  const files = new Set(Array.from(list.files(release.seq), ({ path }) => path));
  const map = list.file(release.seq, redirectMapFile);
  const moved = new Set(map ? Object.keys(redirectMap.parse(JSON.parse(store.read(map.digest).toString('utf8')))) : []);
  return (path) => {
    const file = fileOf(path);
    if (file === null || moved.has(path) || moved.has(encodeURI(path))) return false;
    return files.has(file) || files.has(`${file}/index.html`);
  };
}

function fileOf(path: string): string | null {
  try {
    const file = decodeURI(path).slice(1);
    return file === '' || file.endsWith('/') ? `${file}index.html` : file;
  } catch {
    return null;
  }
}
