import type { Head } from '../../mirror/mirror-index.ts';
import { type KindPlan, type PlanContext, segmentsOf } from '../kind-plan.ts';
import type { ArchiveProps, ArticleListProps, ListType } from '../page-kind.ts';
import type { ShownCollector } from '../plan-reader.ts';

/** Articles on the first page of a list. */
const newestCount = 20;

/** An entry with a list of articles and a page: its head, and the slug in its address. */
interface ListOwner<T extends ListType> {
  readonly head: Head<T>;
  readonly path: string;
  readonly slug: string;
}

export function* listOwners<T extends ListType>(type: T, { reader, problem }: PlanContext): Generator<ListOwner<T>> {
  for (const head of reader.index.heads(type)) {
    const [slug] = (head.path && segmentsOf(head.path, /^\/[^/]+\/([^/]+)\/$/)) ?? [];
    if (head.path && slug) yield { head, path: head.path, slug };
    else problem(`The ${type} ${head.document.id} has no page: its address is ${head.path}.`);
  }
}

/** What the first page of every list is made from; whatever else it shows is collected beforehand. */
export function articleListProps<T extends ListType>(
  { document, outline }: Head<T>,
  { reader, chrome }: PlanContext,
  shown: ShownCollector,
): ArticleListProps<T> {
  const list = `${document.type}/${document.id}`;
  shown.addAll(outline.links);
  const articles = shown.present('article', reader.index.newest(list, newestCount));
  const numbers = reader.index.archiveNumbers(list);
  const [first] = numbers;
  const last = numbers.at(-1);
  const archive = first === undefined || last === undefined ? null : { first, last };
  return { chrome, of: document, articles, archive, shown: shown.refs };
}

/** First pages of lists that show nothing but their owner and its articles. */
function plainList<T extends 'category' | 'author' | 'tag'>(type: T) {
  return {
    kind: type,
    *pages(context: PlanContext) {
      for (const { head, path, slug } of listOwners(type, context)) {
        yield { path, params: { slug }, props: articleListProps(head, context, context.reader.collect()) };
      }
    },
  };
}

/** Archive pages of lists. They name their owner by its face, so that an edit of its own page leaves them alone. */
function archiveOf<T extends ListType>(type: T) {
  return {
    kind: `${type}-archive` as const,
    *pages(context: PlanContext) {
      for (const { head, path, slug } of listOwners(type, context)) {
        const { id } = head.document;
        const numbers = context.reader.index.archiveNumbers(`${type}/${id}`);
        for (const [place, number] of numbers.entries()) {
          const shown = context.reader.collect();
          shown.add(type, id);
          const ids = context.reader.index.archivePage(`${type}/${id}`, number);
          const props: ArchiveProps<T> = {
            chrome: context.chrome,
            of: id,
            type,
            number,
            older: numbers[place - 1] ?? null,
            newer: numbers[place + 1] ?? null,
            articles: shown.present('article', ids),
            shown: shown.refs,
          };
          yield { path: `${path}trang-${number}/`, params: { slug, number: String(number) }, props };
        }
      }
    },
  };
}

export const category: KindPlan<'category'> = plainList('category');
export const author: KindPlan<'author'> = plainList('author');
export const tag: KindPlan<'tag'> = plainList('tag');

export const categoryArchive: KindPlan<'category-archive'> = archiveOf('category');
export const unionBodyArchive: KindPlan<'union-body-archive'> = archiveOf('union-body');
export const campaignArchive: KindPlan<'campaign-archive'> = archiveOf('campaign');
export const authorArchive: KindPlan<'author-archive'> = archiveOf('author');
export const tagArchive: KindPlan<'tag-archive'> = archiveOf('tag');
