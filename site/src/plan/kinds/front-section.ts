import type { FrontPageWire } from '@loa/shared-types/wire/reference';
import { liveArticles } from '../../mirror/mirror-index.ts';
import { highestBodyFirst, newestAwardFirst, newestCampaignFirst } from '../order.ts';
import type { Chrome, FrontSection } from '../page-kind.ts';
import type { PlanReader, ShownCollector } from '../plan-reader.ts';

type SectionWire = FrontPageWire['sections'][number];

/** How many things a band shows when the editors do not say. */
const usualCount: Record<FrontSection['kind'], number> = {
  category: 4,
  campaigns: 4,
  awards: 5,
  live: 3,
  'union-bodies': 12,
};

/** The bands of a newsroom whose editors have arranged none: every category, in its order. */
export function sectionsOfCategories({ categories }: Chrome): SectionWire[] {
  const blank = { title: null, campaigns: [], awards: [], count: null };
  return categories.map((category) => ({ ...blank, kind: 'category', category }));
}

/**
 * A band with what it shows, or null when it has nothing to show.
 * @param fromList the newest of a list that the page does not have yet
 */
export function frontSection(
  wire: SectionWire,
  { index }: PlanReader,
  shown: ShownCollector,
  fromList: (list: string, count: number) => string[],
): FrontSection | null {
  const { kind, category } = wire;
  if (kind === null) return null;
  const count = wire.count !== null && wire.count > 0 ? wire.count : usualCount[kind];
  const ids = (faces: readonly { readonly id: string }[]) => faces.slice(0, count).map(({ id }) => id);
  const items = itemsOf(kind);
  if (items.length === 0) return null;
  return { kind, title: wire.title || null, category: kind === 'category' ? category : null, items };

  function itemsOf(of: FrontSection['kind']): string[] {
    switch (of) {
      case 'category':
        return category !== null && shown.add('category', category) ? fromList(`category/${category}`, count) : [];
      case 'live':
        return fromList(liveArticles, count);
      case 'campaigns': {
        const picked = shown.present('campaign', wire.campaigns);
        if (picked.length > 0) return picked;
        const running = index.faces('campaign').filter(({ endedOn }) => endedOn === null);
        return shown.present('campaign', ids(running.sort(newestCampaignFirst)));
      }
      case 'awards': {
        const picked = shown.present('award', wire.awards);
        return picked.length > 0
          ? picked
          : shown.present('award', ids(index.faces('award').toSorted(newestAwardFirst)));
      }
      case 'union-bodies': {
        const standing = index.faces('union-body').filter(({ status }) => status !== 'ended');
        return shown.present('union-body', ids(standing.sort(highestBodyFirst)));
      }
      default:
        return of satisfies never;
    }
  }
}
