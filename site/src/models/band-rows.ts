import type { FrontSection } from './front-page.ts';

const isSmall = (section: FrontSection) => section.kind === 'articles' && section.cards.length === 1;

/** The bands of the front page by row, in their order: two neighbours with one article each share a row. */
export function bandRows(sections: readonly FrontSection[]): FrontSection[][] {
  const rows: FrontSection[][] = [];
  for (const section of sections) {
    const last = rows.at(-1);
    if (last?.length === 1 && last.every(isSmall) && isSmall(section)) last.push(section);
    else rows.push([section]);
  }
  return rows;
}
