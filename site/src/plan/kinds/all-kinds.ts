import type { KindPlan } from '../kind-plan.ts';
import type { PageKind } from '../page-kind.ts';
import * as lists from './article-lists.ts';
import { article } from './article.ts';
import { award, awardBody, awardIndex, awardList, awardRegister } from './awards.ts';
import { campaign, campaignList } from './campaigns.ts';
import { card } from './cards.ts';
import { jsonFeed, rssFeed } from './feeds.ts';
import { corrections, correctionsMonth } from './corrections.ts';
import { dataCsv, dataIndex, dataJson, dataMetadata, datasetPage } from './data-files.ts';
import { front } from './front.ts';
import { ledger } from './ledger.ts';
import { liveTicker } from './live-ticker.ts';
import { newsSitemap, robots, sitemap } from './sitemaps.ts';
import { manifest, notFound, page, search } from './standing-pages.ts';
import { unionBody, unionDirectory, unionDirectoryDay } from './union-bodies.ts';

/** Every kind of page that Astro renders. */
export const kindPlans: { readonly [K in Exclude<PageKind, 'redirect'>]: KindPlan<K> } = {
  front,
  article,
  'live-ticker': liveTicker,
  category: lists.category,
  'category-archive': lists.categoryArchive,
  'union-directory': unionDirectory,
  'union-directory-day': unionDirectoryDay,
  'union-body': unionBody,
  'union-body-archive': lists.unionBodyArchive,
  'award-register': awardRegister,
  'award-list': awardList,
  'award-body': awardBody,
  'award-index': awardIndex,
  award,
  'campaign-list': campaignList,
  campaign,
  'campaign-archive': lists.campaignArchive,
  author: lists.author,
  'author-archive': lists.authorArchive,
  tag: lists.tag,
  'tag-archive': lists.tagArchive,
  page,
  corrections,
  'corrections-month': correctionsMonth,
  search,
  'not-found': notFound,
  card,
  'rss-feed': rssFeed,
  'json-feed': jsonFeed,
  'data-index': dataIndex,
  dataset: datasetPage,
  ledger,
  'data-csv': dataCsv,
  'data-json': dataJson,
  'data-metadata': dataMetadata,
  sitemap,
  'news-sitemap': newsSitemap,
  robots,
  manifest,
};
