import { addressedTypes, type AddressedType } from '@loa/shared-types/published-type';
import { ledger } from '../../data/datasets/ledger.ts';
import { everyArticle, type MirrorIndex } from '../../mirror/mirror-index.ts';
import { addressesOf, correctionMonths } from '../../mirror/touched.ts';
import { type KindPlan, segmentsOf, singlePage } from '../kind-plan.ts';
import { byCodeUnits } from '../order.ts';
import type { SitemapProps } from '../page-kind.ts';
import type { PlanReader } from '../plan-reader.ts';
import { companionsOf } from './sitemap-companions.ts';

type Entry = SitemapProps['entries'][number];

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

/** Parts that are no type's and no month's, with what they list. */
const ownParts: Readonly<Record<string, (reader: PlanReader) => Entry[]>> = {
  // An article that is corrected late stands in the sitemap of another month.
  'cai-chinh': correctionEntries,
  // The page of the ledger tells of every month: said when it changed, every article with figures would change the file.
  'du-lieu': () => [[`/du-lieu/${ledger.id}/`, null, null]],
};

/** Search engines take 50,000 addresses in a file of 50 MB; a shorter one is rewritten sooner. */
const addressesInFile = 10_000;

/**
 * Sitemaps, named by their part, and by their number where a type has more addresses than one file takes: `cong-doan`,
 * `cong-doan 2`. A month of articles is one file: no paper prints so many.
 * @param limit addresses in one file
 */
export function sitemapsOf(limit: number): KindPlan<'sitemap'> {
  const filesOf = (type: Exclude<AddressedType, 'article'>, index: MirrorIndex) => {
    const addresses = index.addresses(type, '/');
    const most = addresses.length + companionsOf(type, '/', addresses, index).length;
    return Array.from({ length: Math.max(1, Math.ceil(most / limit)) }, (_, place) =>
      place === 0 ? partOfType[type] : `${partOfType[type]} ${place + 1}`,
    );
  };
  return {
    kind: 'sitemap',
    *names(index) {
      yield* Object.keys(ownParts);
      for (const type of addressedTypes) if (type !== 'article') yield* filesOf(type, index);
      for (const folder of index.folders('article')) yield* partOfFolder(folder);
    },
    page(name, { reader }) {
      const [part = '', digits = '1'] = name.split(' ');
      const [type, folder] = folderOfPart(part);
      const listed = ownParts[part]?.(reader) ?? entriesOf(type, folder, reader);
      const first = (Number(digits) - 1) * limit;
      const here = type === 'article' ? listed : listed.slice(first, first + limit);
      if (here.length === 0) return null;
      const shown = reader.collect();
      const entries = here.map(
        ([path, changed, image]) => [path, changed, image !== null && shown.add('file', image) ? image : null] as const,
      );
      const file = digits === '1' ? part : `${part}-${digits}`;
      return { path: `/sitemap-${file}.xml`, params: { part: file }, props: { entries, shown: shown.refs } };
    },
    namesTouchedBy(topic, folder, index) {
      if (topic === addressesOf('article')) return partOfFolder(folder);
      if (topic === correctionMonths) return ['cai-chinh'];
      return addressedTypes.flatMap((type) =>
        type !== 'article' && topic === addressesOf(type) ? filesOf(type, index) : [],
      );
    },
  };
}

export const sitemap = sitemapsOf(addressesInFile);

/** What search engines may list of a type, with what goes along with it, by path; nothing when it has no document. */
function entriesOf(type: AddressedType, folder: string, { index }: PlanReader): Entry[] {
  const addresses = index.addresses(type, folder);
  if (addresses.length === 0) return [];
  const documents = addresses
    .filter(({ outline }) => !outline.unlisted)
    .map(({ path, outline }): Entry => {
      const [picture] = outline.links.filter(([linked]) => linked === 'file');
      return [path, outline.lastPublishedAt, picture?.[1] ?? null];
    });
  return [...documents, ...companionsOf(type, folder, addresses, index)].sort(byPath);
}

/** Pages of the months in which something was corrected, each with the last change of what it shows. */
function correctionEntries({ index }: PlanReader): Entry[] {
  return index
    .correctionMonths()
    .map(({ month }): Entry => {
      const changes = index.correctedIn(month).map((id) => index.head('article', id)?.outline.lastPublishedAt ?? '');
      return [`/cai-chinh/${month.replace('-', '/')}/`, changes.sort().at(-1) ?? '', null];
    })
    .sort(byPath);
}

function byPath([a]: Entry, [b]: Entry): number {
  return byCodeUnits(a, b);
}

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
    if (head.path !== null && !head.outline.unlisted && shown.add('article', id)) articles.push(id);
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
