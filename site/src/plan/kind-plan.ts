import type { Mirror } from '../mirror/mirror.ts';
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

/** How the pages of one kind are planned: which there must be, in an order of the content's, and what each is made from. */
export interface KindPlan<K extends PageKind> {
  readonly kind: K;
  readonly pages: (context: PlanContext) => Iterable<PageDraft<K>>;
}

/** The variable segments of a path, such as `2022`, `09` and the slug of `/2022/09/<slug>/`; null when it has another form. */
export function segmentsOf(path: string, form: RegExp): readonly string[] | null {
  return form.exec(path)?.slice(1) ?? null;
}
