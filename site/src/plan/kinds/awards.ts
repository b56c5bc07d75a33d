import type { AwardFace } from '../../models/face.ts';
import { everyFace } from '../../mirror/touched.ts';
import { type KindPlan, pageOfEach, segmentsOf, singlePage } from '../kind-plan.ts';
import { newestArticles } from '../newest.ts';
import { newestAwardFirst, yearOf } from '../order.ts';
import type { AwardYear } from '../page-kind.ts';

const newestCount = 20;
const articlesOfAward = 20;
/** Awards on one page of a year. */
const pageSize = 100;

export const award = pageOfEach('award', 'award', ({ document, path, outline }, { reader, chrome, problem }) => {
  const [slug] = (path && segmentsOf(path, /^\/khen-thuong\/([^/]+)\/$/)) ?? [];
  if (!path || !slug) {
    problem(`The award ${document.id} has no page: its address is ${path}.`);
    return null;
  }
  const shown = reader.collect();
  shown.addAll(outline.links);
  const naming = reader.index.backlinks('award', document.id, 'article');
  const articles = shown.present('article', newestArticles(reader.index, naming, articlesOfAward));
  return { path, params: { slug }, props: { chrome, award: document, articles, shown: shown.refs } };
});

export const awardRegister = singlePage('award-register', ({ reader, chrome }) => {
  const { newestFirst, years } = registerOf(reader.index.faces('award'));
  const shown = reader.collect();
  const newest = shown.present(
    'award',
    newestFirst.slice(0, newestCount).map(({ id }) => id),
  );
  const counted = Array.from(years, ([path, { of, awards }]) => ({ ...of, path, awards: awards.length }));
  return { path: '/khen-thuong/', params: {}, props: { chrome, years: counted, newest, shown: shown.refs } };
});

/** Pages of the register, named by the path of the year and their number. */
export const awardYear: KindPlan<'award-year'> = {
  kind: 'award-year',
  names: (index) => namesOf(index.faces('award')),
  page(name, { reader, chrome }) {
    const [base = '', digits] = name.split(' ');
    const number = Number(digits);
    const year = registerOf(reader.index.faces('award')).years.get(base);
    const ids = year?.awards.slice((number - 1) * pageSize, number * pageSize).map(({ id }) => id) ?? [];
    if (!year || ids.length === 0) return null;
    const [, , calendar, inPath] = base.split('/');
    const shown = reader.collect();
    const pathOfPage = (of: number) => (of === 1 ? base : `${base}trang-${of}/`);
    const props = {
      chrome,
      ...year.of,
      awards: shown.present('award', ids),
      number,
      previous: number > 1 ? pathOfPage(number - 1) : null,
      next: number < pagesOf(year.awards) ? pathOfPage(number + 1) : null,
      shown: shown.refs,
    };
    const page = number === 1 ? undefined : `trang-${number}`;
    return { path: pathOfPage(number), params: { calendar, year: inPath, page }, props };
  },
  namesTouchedBy: (topic, type, index) =>
    topic === everyFace && type === 'award' ? namesOf(index.faces('award')) : [],
};

function namesOf(faces: readonly AwardFace[]): string[] {
  return Array.from(registerOf(faces).years).flatMap(([path, { awards }]) =>
    Array.from({ length: pagesOf(awards) }, (_, place) => `${path} ${place + 1}`),
  );
}

function pagesOf(awards: readonly AwardFace[]): number {
  return Math.ceil(awards.length / pageSize);
}

export interface Register {
  readonly newestFirst: readonly AwardFace[];
  /** By path, in the order of their newest award. */
  readonly years: ReadonlyMap<string, { readonly of: AwardYear; readonly awards: AwardFace[] }>;
}

/** Every page of the register needs the whole of it, and a plan gives all of them the same list of faces. */
const registers = new WeakMap<readonly AwardFace[], Register>();

export function registerOf(faces: readonly AwardFace[]): Register {
  let register = registers.get(faces);
  if (!register) {
    const newestFirst = faces.toSorted(newestAwardFirst);
    registers.set(faces, (register = { newestFirst, years: yearsOf(newestFirst) }));
  }
  return register;
}

/** The register cut by year, in the order of the awards. */
function yearsOf(awards: readonly AwardFace[]): Register['years'] {
  const years = new Map<string, { of: AwardYear; awards: AwardFace[] }>();
  for (const face of awards) {
    const of: AwardYear = { calendar: face.schoolYear === null ? 'year' : 'school-year', year: yearOf(face) };
    const key = pathOfYear(of);
    const found = years.get(key);
    if (found) found.awards.push(face);
    else years.set(key, { of, awards: [face] });
  }
  return years;
}

function pathOfYear({ calendar, year }: AwardYear): string {
  if (year === null) return '/khen-thuong/nam/khong-ro/';
  return calendar === 'year' ? `/khen-thuong/nam/${year}/` : `/khen-thuong/nam-hoc/${year}-${year + 1}/`;
}
