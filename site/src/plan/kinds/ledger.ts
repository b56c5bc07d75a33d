import { ledgerPart, partOfMonth, standingLedgerParts } from '../../data/data-parts.ts';
import type { MirrorIndex } from '../../mirror/mirror-index.ts';
import { figuresIn } from '../../mirror/touched.ts';
import type { KindPlan } from '../kind-plan.ts';
import { collectLinks, noted } from './data-files.ts';

/** Figures on one page, unless a single document has more. */
const figuresOnPage = 80;

/** Pages of the ledger, named by their part and number, the oldest figures first: a new article changes the last. */
export const ledger: KindPlan<'ledger'> = {
  kind: 'ledger',
  *names(index) {
    for (const [part, type] of Object.entries(standingLedgerParts)) yield* namesOf(part, totalOf(index, type));
    for (const { folder, figures } of index.figureFolders('article')) {
      const part = partOfMonth(folder);
      if (part !== null) yield* namesOf(part, figures);
    }
  },
  page(name, { reader, chrome }) {
    const [part = '', digits] = name.split(' ');
    const number = Number(digits);
    const { type, folder } = ledgerPart(part);
    const pages = ledgerPages(reader.index.withFigures(type, folder));
    const found = noted(pages[number - 1] ?? [], reader);
    // The first page of a part that is no month is always there.
    if (found.length === 0 && !(number === 1 && part in standingLedgerParts)) return null;
    const shown = reader.collect();
    for (const head of found) collectLinks(head, shown);
    const pathOfPage = (of: number) => ledgerPagePath(part, of);
    const props = {
      chrome,
      part,
      number,
      documents: found.map(({ document }) => document),
      previous: number > 1 ? pathOfPage(number - 1) : null,
      next: number < pages.length ? pathOfPage(number + 1) : null,
      shown: shown.refs,
    };
    return { path: pathOfPage(number), params: { part, page: number === 1 ? undefined : `trang-${number}` }, props };
  },
  namesTouchedBy(topic, folder, index) {
    if (topic === figuresIn('article')) {
      const part = partOfMonth(folder);
      return part === null ? [] : namesOf(part, index.figures('article', folder));
    }
    return Object.entries(standingLedgerParts).flatMap(([part, type]) =>
      topic === figuresIn(type) ? namesOf(part, totalOf(index, type)) : [],
    );
  },
};

export function ledgerPagePath(part: string, number: number): string {
  return `/du-lieu/so-lieu/${part}/${number === 1 ? '' : `trang-${number}/`}`;
}

/** Any two pages beside each other have more than one page's figures together, which bounds how many there may be. */
function namesOf(part: string, figures: number): string[] {
  const most = 1 + Math.ceil((2 * figures) / figuresOnPage);
  return Array.from({ length: most }, (_, place) => `${part} ${place + 1}`);
}

function totalOf(index: MirrorIndex, type: (typeof standingLedgerParts)[keyof typeof standingLedgerParts]): number {
  return index.figures(type, '/');
}

/** The documents of each page of a part, in the order of the whole part. */
export function ledgerPages<T extends { readonly figures: number }>(documents: readonly T[]): T[][] {
  const pages: T[][] = [];
  let room = 0;
  for (const document of documents) {
    const page = pages.at(-1);
    if (page && document.figures <= room) page.push(document);
    else {
      pages.push([document]);
      room = figuresOnPage;
    }
    room -= document.figures;
  }
  return pages;
}
