import type { ImportedPage } from './imported-page.ts';
import { pageOrigin } from './page-origin.ts';
import type { LinkedPage } from './read-pages.ts';

/** A page as a person checks it: what was read, how much of it, and what is left to decide. */
export function summaryLines({ page: read, json: page }: LinkedPage, ownHosts: ReadonlySet<string>): string[] {
  const said = (value: string | null) => value ?? '–';
  const count = (kind: string) => page.body.filter((part) => part.kind === kind).length;
  return [
    page.file,
    `  title      ${page.title}`,
    `  lead       ${page.lead === null ? '–' : `${page.lead.slice(0, 90)}${page.lead.length > 90 ? '…' : ''}`}`,
    `  shown      ${said(page.category)} · ${said(page.displayedAt)} · ${said(page.masthead)} · ${said(page.byline)} · source ${said(page.sourceName)}`,
    `  body       ${count('paragraph')} paragraphs, ${count('subhead')} subheads, ${count('quote')} quotes, ${page.figures.length} figures`,
    `  linked     ${page.linked.length === 0 ? '–' : page.linked.join(' · ')}`,
    `  address    ${originOf(read, ownHosts)}`,
    ...page.undecided.map((reason) => `  undecided  ${reason}`),
  ];
}

function originOf(page: ImportedPage, ownHosts: ReadonlySet<string>): string {
  const { sourceUrl, legacyPaths } = pageOrigin(page, ownHosts);
  const said = [
    ...legacyPaths.map(({ path }) => `${path} of the own old site, which will lead to the article`),
    ...(sourceUrl === null ? [] : [`${sourceUrl} is the original, which search engines list`]),
  ];
  return said.length === 0 ? '–' : said.join(' · ');
}
