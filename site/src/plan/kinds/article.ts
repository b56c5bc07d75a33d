import type { ArticleOutline } from '../../mirror/outline.ts';
import type { Head } from '../../mirror/mirror-index.ts';
import { dayInVietnam } from '../../text/dates.ts';
import { pageOfEach, type PlanContext, segmentsOf } from '../kind-plan.ts';
import type { ArticleProps } from '../page-kind.ts';
import { StoryPicker } from '../story-picker.ts';
import { articleRails } from './article-rails.ts';
import { cardOf } from './cards.ts';
import { liveEntriesOf } from './live-ticker.ts';

const handPickedUnderLead = 3;

export const article = pageOfEach('article', 'article', (head, context) => {
  const { path, outline } = head;
  const [year, month, slug] = (path && segmentsOf(path, /^\/(\d{4})\/(\d{2})\/([^/]+)\/$/)) ?? [];
  if (!path || !slug || !outline.article) {
    context.problem(`Article ${head.document.id} has no page: its address is ${path}.`);
    return null;
  }
  return { path, params: { year, month, slug }, props: articleProps(head, outline.article, context) };
});

function articleProps(head: Head<'article'>, outline: ArticleOutline, context: PlanContext): ArticleProps {
  const { id } = head.document;
  const { reader } = context;
  const shown = reader.collect();
  shown.addAll(head.outline.links);
  shown.addTerms(head.outline.words);
  const stories = new StoryPicker(shown, id);
  return {
    chrome: context.chrome,
    article: head.document,
    card: cardOf(head, context)?.path ?? null,
    isOld: reader.index.isPast(yearLater(outline.displayedAt)),
    liveEntries: liveEntriesOf(id, context, shown),
    handPicked: stories.take(outline.related, handPickedUnderLead),
    rails: articleRails({ id, outline, reader, shown, stories }),
    shown: shown.refs,
  };
}

/** Midnight in Vietnam of the day a year after an instant: all articles of a day turn old at once. */
function yearLater(instant: string): string {
  const [year, month, day] = dayInVietnam(instant).split('-').map(Number);
  return new Date(Date.UTC((year ?? 0) + 1, (month ?? 1) - 1, day, -7)).toISOString();
}
