import type { ArticleOutline } from '../../mirror/outline.ts';
import { byCodeUnits } from '../order.ts';
import type { Rail } from '../page-kind.ts';
import type { PlanReader, ShownCollector } from '../plan-reader.ts';
import type { StoryPicker } from '../story-picker.ts';

const railLength = 4;
/** How far each list of what an article is about is followed for pieces to rank. */
const depth = 8;
/** Years within which an older piece still belongs beside one: more for what is about the same. */
const yearsOfShared = 2;
const yearsOfCategory = 1;

interface RailsOf {
  readonly id: string;
  readonly outline: ArticleOutline;
  readonly reader: PlanReader;
  readonly shown: ShownCollector;
  /** Stories that the page has; those of the rails are added. */
  readonly stories: StoryPicker;
}

/** An older article, and how many of the topics of one it shares. */
interface Related {
  readonly article: string;
  readonly appeared: string;
  topics: number;
}

/** The rails that have a piece. All but the editors' choice are older: a new article then makes no old page new. */
export function articleRails({ id, outline, reader, shown, stories }: RailsOf): Rail[] {
  const older = (list: string, limit: number) =>
    reader.index.older(list, { displayedAt: outline.displayedAt, id }, limit);
  /** The articles of a list from before this one but not from before `oldest`, with the time at which each appeared. */
  function* recent(
    list: string,
    limit: number,
    oldest: string,
  ): Generator<readonly [article: string, appeared: string]> {
    for (const article of older(list, limit)) {
      const appeared = reader.shown('article', article)?.displayedAt ?? '';
      if (appeared < oldest) return;
      yield [article, appeared];
    }
  }
  function* ofCategory(category: string): Generator<string> {
    const oldest = yearsBefore(outline.displayedAt, yearsOfCategory);
    for (const [article] of recent(`category/${category}`, railLength + stories.used, oldest)) yield article;
  }

  const topics = [
    ...outline.unionBodies.map((body) => `union-body/${body}`),
    ...outline.campaigns.map((campaign) => `campaign/${campaign}`),
    ...outline.awards.map((award) => `award/${award}`),
  ];
  const related = new Map<string, Related>();
  const oldestShared = yearsBefore(outline.displayedAt, yearsOfShared);
  for (const list of topics) {
    for (const [article, appeared] of recent(list, depth, oldestShared)) {
      const known = related.get(article);
      if (known) known.topics++;
      else related.set(article, { article, appeared, topics: 1 });
    }
  }
  const ranked = [...related.values()].sort(mostRelatedFirst).map(({ article }) => article);

  const { category } = outline;
  const handPicked = stories.take(outline.related, railLength);
  const shared = stories.take(ranked, railLength);
  const inCategory =
    category !== null && shown.add('category', category) ? stories.take(ofCategory(category), railLength) : [];
  const rails: Rail[] = [
    { kind: 'hand-picked', of: null, articles: handPicked },
    { kind: 'shared', of: null, articles: shared },
    { kind: 'same-category', of: category, articles: inCategory },
  ];
  return rails.filter(({ articles }) => articles.length > 0);
}

function mostRelatedFirst(a: Related, b: Related): number {
  return b.topics - a.topics || byCodeUnits(b.appeared, a.appeared) || byCodeUnits(b.article, a.article);
}

/** The same moment so many years before, for comparison alone: there may be no such day. */
function yearsBefore(instant: string, years: number): string {
  return `${Number(instant.slice(0, 4)) - years}${instant.slice(4)}`;
}
