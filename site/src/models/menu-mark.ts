import type { Head } from './head.ts';
import type { Link } from './link.ts';

/** The entry of a menu that one is at, and how: on its very page, or somewhere in its section. */
export interface MenuMark {
  readonly href: string;
  readonly as: 'page' | 'true';
}

/** The entry of a menu that a page belongs to: its own, or else the closest that its section or its address lies under. */
export function menuMark(menu: readonly Link[], { path, article }: Pick<Head, 'path' | 'article'>): MenuMark | null {
  if (menu.some(({ href }) => href === path)) return { href: path, as: 'page' };
  const places = [path, article?.section?.href ?? path];
  const [closest] = menu
    .map(({ href }) => href)
    .filter((href) => isFolder(href) && places.some((place) => place.startsWith(href)))
    .sort((a, b) => b.length - a.length);
  return closest === undefined ? null : { href: closest, as: 'true' };
}

/** Whether pages may lie under an address; all lie under the front page, which is no section. */
function isFolder(href: string): boolean {
  return href.length > 1 && href.endsWith('/');
}
