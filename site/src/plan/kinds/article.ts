import type { ArticleOutline } from '../../mirror/outline.ts';
import type { Head } from '../../mirror/mirror-index.ts';
import { pageOfEach, type PlanContext, segmentsOf } from '../kind-plan.ts';
import type { ArticleProps, Rail } from '../page-kind.ts';
import { StoryPicker } from '../story-picker.ts';
import { liveEntriesOf } from './live-ticker.ts';

const handPickedUnderLead = 3;
const railLength = 4;

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
  const shown = context.reader.collect();
  shown.addAll(head.outline.links);
  shown.addTerms(head.outline.words);
  const stories = new StoryPicker(shown, id);
  const handPicked = stories.take(outline.related, handPickedUnderLead);
  const rails: Rail[] = [{ kind: 'hand-picked', of: null, articles: stories.take(outline.related, railLength) }];

  // Older pieces only: a new article then changes no page but those on which somebody names it.
  const olderOf = (kind: Rail['kind'], type: 'union-body' | 'campaign' | 'category', owners: readonly string[]) => {
    for (const of of owners) {
      const list = context.reader.index.older(
        `${type}/${of}`,
        { displayedAt: outline.displayedAt, id },
        railLength + stories.used,
      );
      const articles = stories.take(list, railLength);
      if (articles.length > 0 && shown.add(type, of)) return rails.push({ kind, of, articles });
    }
    return rails.length;
  };
  olderOf('same-union-body', 'union-body', outline.unionBodies);
  olderOf('same-campaign', 'campaign', outline.campaigns);
  olderOf('same-category', 'category', outline.category === null ? [] : [outline.category]);

  return {
    chrome: context.chrome,
    article: head.document,
    liveEntries: liveEntriesOf(id, context, shown),
    handPicked,
    rails: rails.filter(({ articles }) => articles.length > 0),
    shown: shown.refs,
  };
}
