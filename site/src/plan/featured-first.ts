import type { PlanReader } from './plan-reader.ts';

/** An article that was featured keeps its place before newer ones until so many stand in the list. */
const recentCount = 10;

/**
 * Articles of a list for the top of a page: the featured ones among the newest ten, then the newest. A featured one comes
 * twice, so that whoever has it already goes on with the others.
 * @param limit how many of the newest are read
 */
export function* featuredFirst(reader: PlanReader, list: string, limit: number): Generator<string> {
  const recent = [...reader.index.newest(list, recentCount)];
  yield* recent.filter((id) => reader.head('article', id)?.outline.article?.featured);
  yield* reader.index.newest(list, limit);
}
