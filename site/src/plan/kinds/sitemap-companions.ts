import type { AddressedType } from '@loa/shared-types/published-type';
import { dayBefore, structurePath } from '@loa/shared-types/structure-path';
import { datasets } from '../../data/all-datasets.ts';
import { partOfMonth, standingLedgerParts } from '../../data/data-parts.ts';
import { daysOfChange } from '../../models/union-structure.ts';
import type { ListedAddress, MirrorIndex } from '../../mirror/mirror-index.ts';
import type { SitemapProps } from '../page-kind.ts';
import type { TrackedIndex } from '../tracked-index.ts';
import { awardsOnPage, filterPagePath, filterPath, registerOf, slugOfBody } from './award-register.ts';
import { inOrderOfLedger, typeOfSet } from './data-files.ts';
import { ledgerPagePath, ledgerPages } from './ledger.ts';

type Entry = SitemapProps['entries'][number];
/** What both the mirror's index and the tracked one answer. */
type Index = Pick<MirrorIndex, 'faces' | 'face'> | Pick<TrackedIndex, 'faces' | 'face'>;

/**
 * Pages without a document of their own that are made from documents of one type. They stand in the sitemap of these,
 * which is written anew with any of them: so no publication writes a sitemap more.
 * @param addresses of the type, those that no sitemap lists included; of an article's month
 */
export function companionsOf(
  type: AddressedType,
  folder: string,
  addresses: readonly ListedAddress[],
  index: Index,
): Entry[] {
  switch (type) {
    case 'article': {
      const part = partOfMonth(folder);
      return part === null ? [] : ledgerEntries(part, addresses);
    }
    case 'union-body': {
      const days = daysOfChange(index.faces('union-body')).map((day) => structurePath(dayBefore(day)));
      return [...days.map((path) => entry(path, addresses)), ...dataEntries(type, addresses)];
    }
    case 'award':
      return [...filterEntries(addresses, index), ...dataEntries(type, addresses)];
    case 'campaign':
      return dataEntries(type, addresses);
    case 'category':
    case 'author':
    case 'tag':
    case 'page':
      return [];
    default:
      return type satisfies never;
  }
}

/** The data sets of a type, and the part of the ledger with its figures. */
function dataEntries(type: 'union-body' | 'award' | 'campaign', addresses: readonly ListedAddress[]): Entry[] {
  const sets = datasets.filter(({ id }) => typeOfSet(id) === type).map(({ id }) => entry(`/du-lieu/${id}/`, addresses));
  const parts = Object.entries(standingLedgerParts).filter(([, of]) => of === type);
  return [...sets, ...parts.flatMap(([part]) => ledgerEntries(part, addresses))];
}

function ledgerEntries(part: string, addresses: readonly ListedAddress[]): Entry[] {
  const stating = addresses.filter(({ figures }) => figures > 0).sort(inOrderOfLedger);
  return ledgerPages(stating).map((page, place) => entry(ledgerPagePath(part, place + 1), page));
}

function filterEntries(addresses: readonly ListedAddress[], index: Index): Entry[] {
  const byPath = new Map(addresses.map((address) => [address.path, address]));
  const { filters, bodies } = registerOf(index.faces('award'));
  const ofBodies = [...bodies].flatMap(([id, awards]) => {
    const slug = slugOfBody(index.face('union-body', id)?.face.path);
    return slug ? [[filterPath('don-vi', slug), awards] as const] : [];
  });
  const others = Array.from(filters, ([path, { awards }]) => [path, awards] as const);
  return [...others, ...ofBodies].flatMap(([base, awards]) =>
    Array.from({ length: Math.ceil(awards.length / awardsOnPage) }, (_, place) => {
      const here = awards.slice(place * awardsOnPage, (place + 1) * awardsOnPage);
      const shown = here.map(({ path }) => byPath.get(path)).filter((address) => address !== undefined);
      return entry(filterPagePath(base, place + 1), shown);
    }),
  );
}

/** A page with the last change of what it shows; without one where it shows nothing that is listed. */
function entry(path: string, shown: readonly ListedAddress[]): Entry {
  const changes = shown.map(({ outline }) => outline.lastPublishedAt);
  return [path, changes.sort().at(-1) ?? null, null];
}
