import type { AddressedType } from '@loa/shared-types/published-type';
import type { KindPlan, PlanContext } from '../kind-plan.ts';
import { byCodeUnits } from '../order.ts';
import type { SitemapProps } from '../page-kind.ts';

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

export const sitemap: KindPlan<'sitemap'> = {
  kind: 'sitemap',
  *pages(context) {
    for (const [part, entries] of partsOf(context)) {
      entries.sort(([a], [b]) => byCodeUnits(a, b));
      yield { path: `/sitemap-${part}.xml`, params: { part }, props: { part, entries } };
    }
  },
};

function partsOf({ reader }: PlanContext): Map<string, SitemapProps['entries'][number][]> {
  const parts = new Map<string, SitemapProps['entries'][number][]>();
  const add = (part: string, path: string, lastPublishedAt: string) => {
    const entries = parts.get(part);
    if (entries) entries.push([path, lastPublishedAt]);
    else parts.set(part, [[path, lastPublishedAt]]);
  };
  for (const { path, outline } of reader.index.heads('article')) {
    const month = path?.slice(1, 8).replace('/', '-');
    if (path && month && !outline.noIndex) add(month, path, outline.lastPublishedAt);
  }
  for (const [type, part] of Object.entries(partOfType)) {
    // Keys of the table above.
    for (const { path, outline } of reader.index.heads(type as AddressedType)) {
      if (path && !outline.noIndex) add(part, path, outline.lastPublishedAt);
    }
  }
  return parts;
}

export const robots: KindPlan<'robots'> = {
  kind: 'robots',
  *pages({ siteUrl }) {
    yield { path: '/robots.txt', params: {}, props: { sitemap: new URL('/sitemap-index.xml', siteUrl).href } };
  },
};
