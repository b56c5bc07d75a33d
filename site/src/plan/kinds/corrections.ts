import { correctionsIn } from '../../mirror/touched.ts';
import type { DocumentRef } from '../../mirror/mirror-reader.ts';
import { type KindPlan, type PlanContext, singlePage } from '../kind-plan.ts';
import type { ShownCollector } from '../plan-reader.ts';

/** Corrected articles that the first page shows before it leaves the rest to the pages of their months. */
const newestCount = 20;

export const corrections = singlePage('corrections', (context) => {
  const shown = context.reader.collect();
  const months = context.reader.index.correctionMonths();
  const articles: DocumentRef<'article'>[] = [];
  for (const { month } of months) {
    if (articles.length >= newestCount) break;
    const known = new Set(articles.map(({ id }) => id));
    articles.push(...correctedIn(month, context, shown).filter(({ id }) => !known.has(id)));
  }
  return { path: '/cai-chinh/', params: {}, props: { chrome: context.chrome, months, articles, shown: shown.refs } };
});

/** Pages of months, named by them. */
export const correctionsMonth: KindPlan<'corrections-month'> = {
  kind: 'corrections-month',
  names: (index) => index.correctionMonths().map(({ month }) => month),
  page(name, context) {
    const shown = context.reader.collect();
    const articles = correctedIn(name, context, shown);
    const [year, month] = name.split('-');
    if (articles.length === 0) return null;
    const props = { chrome: context.chrome, month: name, articles, shown: shown.refs };
    return { path: `/cai-chinh/${year}/${month}/`, params: { year, month }, props };
  },
  namesTouchedBy: (topic, month) => (topic === correctionsIn ? [month] : []),
};

function correctedIn(month: string, { reader }: PlanContext, shown: ShownCollector): DocumentRef<'article'>[] {
  return reader.index.correctedIn(month).flatMap((id) => {
    const head = reader.index.head('article', id);
    if (!head) return [];
    const category = head.outline.article?.category;
    if (category) shown.add('category', category);
    return [head.document];
  });
}
