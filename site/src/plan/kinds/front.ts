import { everyArticle } from '../../mirror/mirror-index.ts';
import { featuredFirst } from '../featured-first.ts';
import { type PlanContext, singlePage } from '../kind-plan.ts';
import type { FrontProps } from '../page-kind.ts';
import { StoryPicker } from '../story-picker.ts';
import { frontSection, sectionsOfCategories } from './front-section.ts';

const secondaryCount = 4;
const newestCount = 12;

export const front = singlePage('front', (context) => ({ path: '/', params: {}, props: frontProps(context) }));

function frontProps(context: PlanContext): FrontProps {
  const { index } = context.reader;
  const shown = context.reader.collect();
  const stories = new StoryPicker(shown);
  const fromList = (list: string, count: number) => stories.take(index.newest(list, count + stories.used), count);
  const prominent = (count: number) =>
    stories.take(featuredFirst(context.reader, everyArticle, count + stories.used), count);

  const [head] = index.heads('front-page');
  const wire = head ? context.mirror.document(head.document) : null;
  const chosen = stories.take(wire?.leadStory ? [wire.leadStory] : [], 1);
  const [lead = null] = chosen.length > 0 ? chosen : prominent(1);
  const picked = stories.take(wire?.secondary ?? [], Infinity);
  const secondary = [...picked, ...prominent(secondaryCount - picked.length)];
  const wanted = wire?.sections.length ? wire.sections : sectionsOfCategories(context.chrome);
  const sections = wanted
    .map((section) => frontSection(section, context.reader, shown, fromList))
    .filter((section) => section !== null);
  const newest = fromList(everyArticle, newestCount);
  return {
    chrome: context.chrome,
    frontPage: head?.document ?? null,
    lead,
    secondary,
    newest,
    sections,
    shown: shown.refs,
  };
}
