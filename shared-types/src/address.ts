import type { AddressedType } from './published-type.ts';

const monthInVietnam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
});

const folders = {
  award: 'khen-thuong',
  campaign: 'phong-trao',
  'union-body': 'cong-doan',
  category: 'chuyen-muc',
  author: 'tac-gia',
  tag: 'chu-de',
} as const satisfies Record<Exclude<AddressedType, 'article' | 'page'>, string>;

/** First path segments that the site uses itself; a page at the root cannot have them as its slug. */
export const reservedSegments: readonly string[] = [
  ...Object.values(folders),
  'tim-kiem',
  'du-lieu',
  'cai-chinh',
  'truc-tuyen',
  'anh',
  'tep',
  'manh',
  'pagefind',
  '404',
];

/** `2022/09` of an instant, by the clock in Vietnam. */
export function addressMonth(instant: Date): string {
  return monthInVietnam.format(instant).replace('-', '/');
}

/**
 * The path of an entry on the site, with its closing slash.
 * @param month for an article, `yyyy/mm` of the displayed date at first publication
 */
export function pathOf(type: AddressedType, slug: string, month?: string): string {
  if (type === 'page') return `/${slug}/`;
  if (type === 'article') {
    if (month === undefined) throw new TypeError('The path of an article needs the month of its first displayed date.');
    return `/${month}/${slug}/`;
  }
  return `/${folders[type]}/${slug}/`;
}
