import type { Mirror } from '../mirror/mirror.ts';
import type { PlannedFile } from '../plan/planned-page.ts';
import { SearchIndex } from './search-index.ts';

/** Every file of the search, by path, made from the mirror as it is. */
export function allSearchFiles(mirror: Mirror): PlannedFile[] {
  const index = new SearchIndex(mirror);
  index.update();
  return [...index.paths()]
    .sort()
    .map((path) => index.file(path))
    .filter((file) => file !== null);
}
