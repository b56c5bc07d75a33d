import type { CacheKeys } from './cache-key.ts';
import type { KindPlan, PlanContext } from './kind-plan.ts';
import { kindPlans } from './kinds/all-kinds.ts';
import type { PageKind } from './page-kind.ts';
import { ownPropsText } from './page-text.ts';
import type { PlannedPage, PlannedPageOf } from './planned-page.ts';

/** Kinds of pages that Astro renders. */
export type RenderedKind = keyof typeof kindPlans;

const twins: readonly (readonly RenderedKind[])[] = [
  ['article', 'live-ticker'],
  ['rss-feed', 'json-feed'],
  ['data-csv', 'data-json'],
];

/**
 * The kinds in the order in which they are planned and claim addresses. Pages of entries come before what lists them, so
 * that a fault names the entry.
 */
export const renderedKinds: readonly KindPlan<RenderedKind>[] = Object.values(kindPlans);

/**
 * The same kinds in the same order, those together whose pages of one name are made from the same documents: planned one
 * after another, they find what was read for each other.
 */
export const kindsTogether: readonly (readonly KindPlan<RenderedKind>[])[] = renderedKinds.flatMap((plan) => {
  const together = twins.find((kinds) => kinds.includes(plan.kind)) ?? [plan.kind];
  return together[0] === plan.kind ? [together.map((kind) => kindPlans[kind])] : [];
});

const kinds = new Map(renderedKinds.map((kind) => [kind.kind, kind]));

export function kindOf(name: RenderedKind): KindPlan<RenderedKind> {
  const kind = kinds.get(name);
  if (!kind) throw new TypeError(`There is no kind of page "${name}".`);
  return kind;
}

/** A page, and what its key was taken of: the text of its props, see {@link ownPropsText}. */
export interface KeyedPage {
  readonly page: PlannedPage;
  readonly ownProps: string;
}

/** The page of this name as the mirror would have it, or null when there is none. */
export function planPage(
  { kind, page }: KindPlan<RenderedKind>,
  name: string,
  context: PlanContext,
  keys: CacheKeys,
): KeyedPage | null {
  const draft = page(name, context);
  return draft && keyed(kind, draft, keys);
}

function keyed<K extends PageKind>(
  kind: K,
  { path, params, props }: Pick<PlannedPageOf<K>, 'path' | 'params' | 'props'>,
  keys: CacheKeys,
): KeyedPage {
  const ownProps = ownPropsText(props);
  const cacheKey = keys.of(kind, props, ownProps);
  const page: PlannedPageOf<K> = { kind, path, file: fileOf(path), params, props, cacheKey };
  // K is a single kind; the compiler cannot relate an open type parameter to the union over all of them.
  return { page: page as PlannedPage, ownProps };
}

/** Where a server looks for the file of an address. */
export function fileOf(path: string): string {
  return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}
