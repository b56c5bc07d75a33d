import { addressedTypes, type AddressedType } from '@loa/shared-types/published-type';
import { addressesOf } from '../../mirror/touched.ts';
import { type KindPlan, segmentsOf, singlePage } from '../kind-plan.ts';
import { byCodeUnits } from '../order.ts';

/** Types with a sitemap of their own, by the name of its part; articles are cut by month. */
const partOfType: Record<Exclude<AddressedType, 'article'>, string> = {
  category: 'chuyen-muc',
  'union-body': 'cong-doan',
  award: 'khen-thuong',
  campaign: 'phong-trao',
  author: 'tac-gia',
  tag: 'chu-de',
  page: 'trang',
};

/** A sitemap is named by its part. */
export const sitemap: KindPlan<'sitemap'> = {
  kind: 'sitemap',
  *names(index) {
    yield* Object.values(partOfType);
    for (const folder of index.folders('article')) yield* partOfFolder(folder);
  },
  page(part, { reader }) {
    const [type, folder] = folderOfPart(part);
    const entries = reader.index
      .addresses(type, folder)
      .filter(({ outline }) => !outline.noIndex)
      .map(({ path, outline }) => [path, outline.lastPublishedAt] as const)
      .sort(([a], [b]) => byCodeUnits(a, b));
    return entries.length > 0 ? { path: `/sitemap-${part}.xml`, params: { part }, props: { part, entries } } : null;
  },
  namesTouchedBy(topic, folder) {
    if (topic === addressesOf('article')) return partOfFolder(folder);
    return addressedTypes.flatMap((type) =>
      type !== 'article' && topic === addressesOf(type) ? [partOfType[type]] : [],
    );
  },
};

/** The part of a month, as in `/2022/09/`; none for a folder of another form, which has no articles' pages. */
function partOfFolder(folder: string): string[] {
  const [year, month] = segmentsOf(folder, /^\/(\d{4})\/(\d{2})\/$/) ?? [];
  return year && month ? [`${year}-${month}`] : [];
}

function folderOfPart(part: string): [type: AddressedType, folder: string] {
  for (const type of addressedTypes) if (type !== 'article' && partOfType[type] === part) return [type, '/'];
  return ['article', `/${part.replace('-', '/')}/`];
}

export const robots = singlePage('robots', ({ siteUrl }) => ({
  path: '/robots.txt',
  params: {},
  props: { sitemap: new URL('/sitemap-index.xml', siteUrl).href },
}));
