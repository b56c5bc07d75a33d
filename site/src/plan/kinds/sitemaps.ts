import { addressedTypes, type AddressedType } from '@loa/shared-types/published-type';
import { everyArticle } from '../../mirror/mirror-index.ts';
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

const newsSitemapPath = '/sitemap-tin-moi.xml';
/** News search takes an article for two days, and so many at a time. */
const newsHours = 48;
const newsLimit = 1000;

/** It is always there, because robots.txt and search engines remember its address: without news it is empty. */
export const newsSitemap = singlePage('news-sitemap', ({ reader, chrome }) => {
  const shown = reader.collect();
  const articles: string[] = [];
  for (const id of reader.index.newest(everyArticle, newsLimit)) {
    const head = reader.index.head('article', id);
    const appeared = head?.outline.article?.displayedAt;
    if (!head || appeared === undefined || reader.index.isPast(hoursAfter(appeared, newsHours))) break;
    if (head.path !== null && !head.outline.noIndex && shown.add('article', id)) articles.push(id);
  }
  return { path: newsSitemapPath, params: {}, props: { setting: chrome.setting, articles, shown: shown.refs } };
});

function hoursAfter(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
}

export const robots = singlePage('robots', ({ siteUrl }) => ({
  path: '/robots.txt',
  params: {},
  props: { sitemaps: ['/sitemap-index.xml', newsSitemapPath].map((path) => new URL(path, siteUrl).href) },
}));
