import { backlinksFrom, headsOf } from '../../mirror/touched.ts';
import type { Head } from '../../mirror/mirror-index.ts';
import type { DocumentRef } from '../../mirror/mirror-reader.ts';
import { type KindPlan, type PlanContext, segmentsOf } from '../kind-plan.ts';
import { byCodeUnits } from '../order.ts';
import type { PlanReader, ShownCollector } from '../plan-reader.ts';

const articleHeads = headsOf('article');
const entriesOfArticles = backlinksFrom('live-entry');

/** The ticker of a live article that runs, will run, or has entries; named by the article. */
export const liveTicker: KindPlan<'live-ticker'> = {
  kind: 'live-ticker',
  names: (index) => index.liveArticles(),
  page(id, context) {
    const head = context.reader.index.head('article', id);
    const article = head?.outline.article;
    if (!head?.path || article?.format !== 'live') return null;
    const [year, month, slug] = segmentsOf(head.path, /^\/(\d{4})\/(\d{2})\/([^/]+)\/$/) ?? [];
    const shown = context.reader.collect();
    const liveEntries = liveEntriesOf(id, context, shown);
    if (!slug || (article.liveState === 'ended' && liveEntries.length === 0)) return null;
    const props = { article: head.document, liveEntries, shown: shown.refs };
    return { path: `${head.path}truc-tuyen/`, params: { year, month, slug }, props };
  },
  namesTouchedBy(topic, member) {
    if (topic === articleHeads) return [member];
    return topic === entriesOfArticles && member.startsWith('article/') ? [member.slice('article/'.length)] : [];
  },
};

/** Entries of a live article, newest first, with what they show added to what the page shows. */
export function liveEntriesOf(
  article: string,
  { reader }: PlanContext,
  shown: ShownCollector,
): DocumentRef<'live-entry'>[] {
  const entries = entriesOfLive(article, reader);
  for (const { outline } of entries) {
    shown.addAll(outline.links.filter(([type]) => type === 'file'));
    shown.addTerms(outline.words);
  }
  return entries.map(({ document }) => document);
}

/** Entries of a live article, newest first. */
export function entriesOfLive(article: string, reader: PlanReader): Head<'live-entry'>[] {
  return reader.index
    .backlinks('article', article, 'live-entry')
    .map((id) => reader.head('live-entry', id))
    .filter((entry) => entry !== null)
    .sort((a, b) => byCodeUnits(timeOf(b), timeOf(a)) || byCodeUnits(a.document.id, b.document.id));
}

function timeOf({ outline }: Head<'live-entry'>): string {
  return outline.liveEntry?.happenedAt ?? '';
}
