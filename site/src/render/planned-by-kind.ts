import type { PageKind } from '../plan/page-kind.ts';
import { isPlanned, type PlannedPage } from '../plan/planned-page.ts';
import type { PageHost } from './page-host.ts';

/** The pages that are to be made, as their routes ask for them. */
export function plannedByKind(pages: readonly PlannedPage[]): PageHost['planned'] {
  const byKind = new Map<PageKind, { readonly kind: PageKind }[]>();
  for (const page of pages) {
    const same = byKind.get(page.kind);
    if (same) same.push(page);
    else byKind.set(page.kind, [page]);
  }
  return (kind) => (byKind.get(kind) ?? []).filter(isPlanned(kind));
}
