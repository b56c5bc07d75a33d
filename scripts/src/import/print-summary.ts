import type { ImportedPageJson } from './imported-page.ts';

/** A page as a person checks it: what was read, how much of it, and what is left to decide. */
export function summaryLines(page: ImportedPageJson): string[] {
  const said = (value: string | null) => value ?? '–';
  const count = (kind: string) => page.body.filter((part) => part.kind === kind).length;
  return [
    page.file,
    `  title      ${page.title}`,
    `  lead       ${page.lead === null ? '–' : `${page.lead.slice(0, 90)}${page.lead.length > 90 ? '…' : ''}`}`,
    `  shown      ${said(page.category)} · ${said(page.displayedAt)} · ${said(page.masthead)} · ${said(page.byline)} · source ${said(page.sourceName)}`,
    `  body       ${count('paragraph')} paragraphs, ${count('subhead')} subheads, ${count('quote')} quotes, ${page.figures.length} figures`,
    `  linked     ${page.linked.length === 0 ? '–' : page.linked.join(' · ')}`,
    ...page.undecided.map((reason) => `  undecided  ${reason}`),
  ];
}
