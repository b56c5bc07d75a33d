import type { AwardFace } from '../../models/face.ts';
import { type KindPlan, type PageDraft, type PlanContext, segmentsOf } from '../kind-plan.ts';
import { newestArticles } from '../newest.ts';
import { newestAwardFirst, yearOf } from '../order.ts';
import type { AwardYear } from '../page-kind.ts';

const newestCount = 20;
const articlesOfAward = 20;
/** Awards on one page of a year. */
const pageSize = 100;

export const award: KindPlan<'award'> = {
  kind: 'award',
  *pages({ reader, chrome, problem }) {
    for (const { document, path, outline } of reader.index.heads('award')) {
      const [slug] = (path && segmentsOf(path, /^\/khen-thuong\/([^/]+)\/$/)) ?? [];
      if (!path || !slug) {
        problem(`The award ${document.id} has no page: its address is ${path}.`);
        continue;
      }
      const shown = reader.collect();
      shown.addAll(outline.links);
      const naming = reader.index.backlinks('award', document.id, 'article');
      const articles = shown.present('article', newestArticles(reader.index, naming, articlesOfAward));
      yield { path, params: { slug }, props: { chrome, award: document, articles, shown: shown.refs } };
    }
  },
};

export const awardRegister: KindPlan<'award-register'> = {
  kind: 'award-register',
  *pages({ reader, chrome }) {
    const faces = reader.index.faces('award').sort(newestAwardFirst);
    const shown = reader.collect();
    const newest = shown.present(
      'award',
      faces.slice(0, newestCount).map(({ id }) => id),
    );
    const years = yearsOf(faces).map(({ of, awards }) => ({ ...of, path: pathOfYear(of), awards: awards.length }));
    yield { path: '/khen-thuong/', params: {}, props: { chrome, years, newest, shown: shown.refs } };
  },
};

export const awardYear: KindPlan<'award-year'> = {
  kind: 'award-year',
  *pages(context) {
    const faces = context.reader.index.faces('award').sort(newestAwardFirst);
    for (const { of, awards } of yearsOf(faces)) yield* pagesOfYear(of, awards, context);
  },
};

function* pagesOfYear(of: AwardYear, awards: readonly AwardFace[], { reader, chrome }: PlanContext) {
  const base = pathOfYear(of);
  const [, , calendar, year] = base.split('/');
  const count = Math.ceil(awards.length / pageSize);
  const pathOfPage = (number: number) => (number === 1 ? base : `${base}trang-${number}/`);
  for (let number = 1; number <= count; number++) {
    const shown = reader.collect();
    const ids = awards.slice((number - 1) * pageSize, number * pageSize).map(({ id }) => id);
    const draft: PageDraft<'award-year'> = {
      path: pathOfPage(number),
      params: { calendar, year, page: number === 1 ? undefined : `trang-${number}` },
      props: {
        chrome,
        ...of,
        awards: shown.present('award', ids),
        number,
        previous: number > 1 ? pathOfPage(number - 1) : null,
        next: number < count ? pathOfPage(number + 1) : null,
        shown: shown.refs,
      },
    };
    yield draft;
  }
}

/** The register cut by year, in the order of the awards. */
function yearsOf(awards: readonly AwardFace[]): { of: AwardYear; awards: AwardFace[] }[] {
  const years = new Map<string, { of: AwardYear; awards: AwardFace[] }>();
  for (const face of awards) {
    const of: AwardYear = { calendar: face.schoolYear === null ? 'year' : 'school-year', year: yearOf(face) };
    const key = pathOfYear(of);
    const found = years.get(key);
    if (found) found.awards.push(face);
    else years.set(key, { of, awards: [face] });
  }
  return [...years.values()];
}

function pathOfYear({ calendar, year }: AwardYear): string {
  if (year === null) return '/khen-thuong/nam/khong-ro/';
  return calendar === 'year' ? `/khen-thuong/nam/${year}/` : `/khen-thuong/nam-hoc/${year}-${year + 1}/`;
}
