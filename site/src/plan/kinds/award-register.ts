import { slugify } from '@loa/shared-types/vietnamese-text';
import type { AwardFace } from '../../models/face.ts';
import { segmentsOf } from '../kind-plan.ts';
import { newestAwardFirst, yearOf } from '../order.ts';
import type { AwardFacet, AwardFilter } from '../page-kind.ts';

/** Words of addresses for the levels of awards. */
const levelSlugs: Record<NonNullable<AwardFace['level']>, string> = {
  state: 'nha-nuoc',
  ministry: 'bo-nganh',
  confederation: 'tong-lien-doan',
  city: 'thanh-pho',
  district: 'quan-huyen',
  ward: 'phuong-xa',
  grassroots: 'co-so',
  other: 'khac',
};
const unknown = 'khong-ro';

/** Awards on one page of a filter. */
export const awardsOnPage = 100;

/** Awards that have one value of a facet, newest first. */
export interface FilteredAwards extends AwardFilter {
  readonly awards: readonly AwardFace[];
}

export interface Register {
  readonly newestFirst: readonly AwardFace[];
  /** By the path of the filter, in the order of their newest award; union bodies are kept apart. */
  readonly filters: ReadonlyMap<string, FilteredAwards>;
  /** The awards that name each union body, newest first, by its documentId. */
  readonly bodies: ReadonlyMap<string, readonly AwardFace[]>;
}

/** Every page of the register needs the whole of it, and a plan gives all of them the same list of faces. */
const registers = new WeakMap<readonly AwardFace[], Register>();

export function registerOf(faces: readonly AwardFace[]): Register {
  let register = registers.get(faces);
  if (!register) {
    const newestFirst = faces.toSorted(newestAwardFirst);
    registers.set(faces, (register = { newestFirst, filters: filtersOf(newestFirst), bodies: bodiesOf(newestFirst) }));
  }
  return register;
}

/** The path under which the register lists an award for its year. */
function pathOfYear(face: AwardFace): string {
  const year = yearOf(face);
  if (face.schoolYear === null) return filterPath('nam', year === null ? unknown : String(year));
  return filterPath('nam-hoc', `${face.schoolYear}-${face.schoolYear + 1}`);
}

/** The paths of all filters that an award passes, but those of union bodies. */
export function filterPathsOf(face: AwardFace): string[] {
  const paths = [pathOfYear(face), filterPath('cap', face.level ? levelSlugs[face.level] : unknown)];
  const kind = slugify(face.kind);
  return kind === '' ? paths : [...paths, filterPath('hinh-thuc', kind)];
}

/** @param value as it stands in the address */
export function filterPath(facet: AwardFacet, value: string): string {
  return `/khen-thuong/${facet}/${value}/`;
}

/** @param base path of the first page of a filter */
export function filterPagePath(base: string, number: number): string {
  return number === 1 ? base : `${base}trang-${number}/`;
}

/** The word for a union body in the addresses of its filter; undefined for a body without a page. */
export function slugOfBody(path: string | null | undefined): string | undefined {
  return path ? segmentsOf(path, /^\/cong-doan\/([^/]+)\/$/)?.[0] : undefined;
}

function filtersOf(awards: readonly AwardFace[]): Register['filters'] {
  const filters = new Map<string, AwardFilter & { awards: AwardFace[] }>();
  for (const face of awards) {
    for (const path of filterPathsOf(face)) {
      const found = filters.get(path);
      if (found) found.awards.push(face);
      else filters.set(path, { ...filterAt(path, face), awards: [face] });
    }
  }
  return filters;
}

/** What a path that an award stands under filters by. Of two spellings of a kind the newest award's is shown. */
function filterAt(path: string, face: AwardFace): AwardFilter {
  if (path.startsWith('/khen-thuong/cap/')) return { facet: 'cap', value: face.level };
  if (path.startsWith('/khen-thuong/hinh-thuc/')) return { facet: 'hinh-thuc', value: face.kind };
  const year = yearOf(face);
  return { facet: face.schoolYear === null ? 'nam' : 'nam-hoc', value: year === null ? null : String(year) };
}

function bodiesOf(awards: readonly AwardFace[]): Register['bodies'] {
  const bodies = new Map<string, AwardFace[]>();
  for (const face of awards) {
    for (const body of new Set([...face.forBodies, ...face.conferringBodies])) {
      const found = bodies.get(body);
      if (found) found.push(face);
      else bodies.set(body, [face]);
    }
  }
  return bodies;
}
