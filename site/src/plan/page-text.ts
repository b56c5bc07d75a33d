import type { Chrome } from './page-kind.ts';
import type { PlannedPage } from './planned-page.ts';

/** What is written of a page: JSON keeps no parameter that is undefined, as that of a list's first page is. */
type WrittenPage = PlannedPage & { params: readonly (readonly [name: string, value: string | null])[] };

/** A planned page as JSON, without the chrome that all pages of its plan share. */
export function pageText(page: PlannedPage): string {
  const { props } = page;
  const own = 'chrome' in props ? { ...props, chrome: null } : props;
  return JSON.stringify({ ...page, props: own, params: Object.entries(page.params) });
}

/** @param text of {@link pageText}; the page gets this very chrome, by which others know what they made of it */
export function pageOfText(text: string, chrome: Chrome): PlannedPage {
  // Written by the function above from a page, whose props are JSON: digests are taken of them.
  const page = JSON.parse(text) as WrittenPage;
  if ('chrome' in page.props) Object.assign(page.props, { chrome });
  return { ...page, params: Object.fromEntries(page.params.map(([name, value]) => [name, value ?? undefined])) };
}
