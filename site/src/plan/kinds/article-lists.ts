import type { Head, MirrorIndex } from '../../mirror/mirror-index.ts';
import { archivesOf, facesOf } from '../../mirror/touched.ts';
import { featuredFirst } from '../featured-first.ts';
import { type KindPlan, pageOfEach, type PlanContext, segmentsOf } from '../kind-plan.ts';
import type { ArchiveProps, ArticleListProps, ListType } from '../page-kind.ts';
import type { ShownCollector } from '../plan-reader.ts';

/** Articles on the first page of a list. */
const newestCount = 20;

/** Address and slug of an entry with a list of articles; null, and a problem, when it cannot have a page. */
export function ownAddress(
  { document, path }: Head<ListType>,
  { problem }: PlanContext,
): { path: string; slug: string } | null {
  const slug = path && slugOf(path);
  if (path && slug) return { path, slug };
  problem(`The ${document.type} ${document.id} has no page: its address is ${path}.`);
  return null;
}

function slugOf(path: string): string | undefined {
  return segmentsOf(path, /^\/[^/]+\/([^/]+)\/$/)?.[0];
}

/** What the first page of every list is made from; whatever else it shows is collected beforehand. */
export function articleListProps<T extends ListType>(
  { document, outline }: Head<T>,
  { reader, chrome }: PlanContext,
  shown: ShownCollector,
): ArticleListProps<T> {
  const list = `${document.type}/${document.id}`;
  shown.addAll(outline.links);
  const newest =
    document.type === 'category'
      ? new Set(featuredFirst(reader, list, newestCount))
      : reader.index.newest(list, newestCount);
  const articles = shown.present('article', newest);
  const archive = reader.index.archiveRange(list);
  return { chrome, of: document, articles, archive, shown: shown.refs };
}

/** First pages of lists that show nothing but their owner and its articles. */
function plainList<T extends 'category' | 'author' | 'tag'>(head: Head<T>, context: PlanContext) {
  const address = ownAddress(head, context);
  if (!address) return null;
  const shown = context.reader.collect();
  shown.addTerms(head.outline.words);
  const props = articleListProps(head, context, shown);
  return { path: address.path, params: { slug: address.slug }, props };
}

/**
 * Archive pages of lists, named by the documentId of their owner and their number. They name their owner by its face, so
 * that an edit of its own page leaves them alone.
 */
function archiveOf<T extends ListType>(type: T) {
  const prefix = archivesOf(`${type}/`);
  const namesOf = (id: string, index: MirrorIndex) =>
    index.archiveNumbers(`${type}/${id}`).map((number) => `${id} ${number}`);
  return {
    kind: `${type}-archive` as const,
    *names(index: MirrorIndex) {
      for (const id of index.ids(type)) yield* namesOf(id, index);
    },
    page(name: string, { reader, chrome }: PlanContext) {
      const [id = '', digits] = name.split(' ');
      const number = Number(digits);
      const list = `${type}/${id}`;
      const shown = reader.collect();
      const path = shown.addressed(type, id)?.path;
      const slug = path && slugOf(path);
      const ids = reader.index.archivePage(list, number);
      if (!slug || ids.length === 0) return null;
      const { older, newer } = reader.index.archivesBeside(list, number);
      const articles = shown.present('article', ids);
      const props: ArchiveProps<T> = { chrome, of: id, type, number, older, newer, articles, shown: shown.refs };
      return { path: `${path}trang-${number}/`, params: { slug, number: String(number) }, props };
    },
    namesTouchedBy(topic: string, member: string, index: MirrorIndex) {
      if (topic.startsWith(prefix)) return [`${topic.slice(prefix.length)} ${member}`];
      return topic === facesOf(type) ? namesOf(member, index) : [];
    },
  };
}

export const category: KindPlan<'category'> = pageOfEach('category', 'category', plainList<'category'>);
export const author: KindPlan<'author'> = pageOfEach('author', 'author', plainList<'author'>);
export const tag: KindPlan<'tag'> = pageOfEach('tag', 'tag', plainList<'tag'>);

export const categoryArchive: KindPlan<'category-archive'> = archiveOf('category');
export const unionBodyArchive: KindPlan<'union-body-archive'> = archiveOf('union-body');
export const campaignArchive: KindPlan<'campaign-archive'> = archiveOf('campaign');
export const authorArchive: KindPlan<'author-archive'> = archiveOf('author');
export const tagArchive: KindPlan<'tag-archive'> = archiveOf('tag');
