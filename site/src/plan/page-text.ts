import type { Chrome, PageProps } from './page-kind.ts';
import type { PlannedPage } from './planned-page.ts';

/** What is written of a page before its props: JSON keeps no parameter that is undefined, as that of a list's first page is. */
interface WrittenPage extends Pick<PlannedPage, 'kind' | 'path' | 'file' | 'cacheKey'> {
  readonly params: readonly (readonly [name: string, value: string | null])[];
  readonly hasChrome: boolean;
}

/** The props of a page as JSON, without the chrome that all pages of its plan share. */
export function ownPropsText(props: PageProps[keyof PageProps]): string {
  if (!('chrome' in props)) return JSON.stringify(props);
  return JSON.stringify({ ...props, chrome: undefined });
}

/**
 * A planned page as a line of JSON and its own props as another.
 * @param ownProps see {@link ownPropsText}
 */
export function pageText({ props, ...page }: PlannedPage, ownProps = ownPropsText(props)): string {
  const written: WrittenPage = {
    ...page,
    params: Object.entries(page.params).map(([name, value]) => [name, value ?? null]),
    hasChrome: 'chrome' in props,
  };
  return `${JSON.stringify(written)}\n${ownProps}`;
}

/** @param text of {@link pageText}; the page gets this very chrome, by which others know what they made of it */
export function pageOfText(text: string, chrome: Chrome): PlannedPage {
  const end = text.indexOf('\n');
  // Written by the function above from a page, whose props are JSON: digests are taken of them.
  const { params, hasChrome, ...page } = JSON.parse(text.slice(0, end)) as WrittenPage;
  const ownProps = JSON.parse(text.slice(end + 1)) as object;
  return {
    ...page,
    params: Object.fromEntries(params.map(([name, value]) => [name, value ?? undefined])),
    props: hasChrome ? { chrome, ...ownProps } : ownProps,
  } as PlannedPage;
}
