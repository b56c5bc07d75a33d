import type { PublishedType } from '@loa/shared-types/published-type';
import type { Mirror } from '../mirror/mirror.ts';
import type { Head, MirrorIndex } from '../mirror/mirror-index.ts';
import { headsOf } from '../mirror/touched.ts';
import type { Chrome, PageKind, PageProps } from './page-kind.ts';
import type { PlannedPageOf } from './planned-page.ts';
import type { PlanReader } from './plan-reader.ts';

/** What every kind of page is planned with. */
export interface PlanContext {
  readonly mirror: Mirror;
  readonly reader: PlanReader;
  readonly chrome: Chrome;
  readonly siteUrl: string;
  /** Reports what an editor or operator should know, in one line. */
  readonly problem: (line: string) => void;
}

/** A page before its key is taken. */
export type PageDraft<K extends PageKind> = Pick<PlannedPageOf<K>, 'path' | 'params'> & {
  readonly props: PageProps[K];
};

/**
 * How the pages of one kind are planned. Each has a name within its kind that does not change with its address: the
 * documentId of the entry whose page it is, as a rule.
 */
export interface KindPlan<K extends PageKind> {
  readonly kind: K;
  /** Names of all pages that there may be. */
  readonly names: (index: MirrorIndex) => Iterable<string>;
  /**
   * What the page of a name is made from, or null when there is no such page. It asks the context's reader alone, so that
   * the answers it depends on are known.
   */
  readonly page: (name: string, context: PlanContext) => PageDraft<K> | null;
  /** Names of pages that may come into being when an answer is touched; those that are there know what they depend on. */
  readonly namesTouchedBy: (topic: string, member: string, index: MirrorIndex) => Iterable<string>;
}

/** A kind with one page, which is always there. */
export function singlePage<K extends PageKind>(kind: K, page: (context: PlanContext) => PageDraft<K>): KindPlan<K> {
  return { kind, names: () => [''], page: (_, context) => page(context), namesTouchedBy: () => [] };
}

/** A kind with a page for each document of a type. */
export function pageOfEach<K extends PageKind, T extends PublishedType>(
  kind: K,
  type: T,
  page: (head: Head<T>, context: PlanContext) => PageDraft<K> | null,
): KindPlan<K> {
  const topic = headsOf(type);
  return {
    kind,
    names: (index) => index.ids(type),
    page(id, context) {
      const head = context.reader.index.head(type, id);
      return head && page(head, context);
    },
    namesTouchedBy: (touched, id) => (touched === topic ? [id] : []),
  };
}

/** The variable segments of a path, such as `2022`, `09` and the slug of `/2022/09/<slug>/`; null when it has another form. */
export function segmentsOf(path: string, form: RegExp): readonly string[] | null {
  return form.exec(path)?.slice(1) ?? null;
}
