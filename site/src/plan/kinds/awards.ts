import type { AwardFace } from '../../models/face.ts';
import type { MirrorIndex } from '../../mirror/mirror-index.ts';
import { backlinksFrom, everyFace, facesOf } from '../../mirror/touched.ts';
import { type KindPlan, pageOfEach, type PlanContext, segmentsOf, singlePage } from '../kind-plan.ts';
import { newestArticles } from '../newest.ts';
import { newestAwardFirst } from '../order.ts';
import type { AwardFilter, AwardListProps } from '../page-kind.ts';
import { awardsOnPage, filterPagePath, filterPath, registerOf, slugOfBody } from './award-register.ts';

const newestCount = 20;
const articlesOfAward = 20;

export const award = pageOfEach('award', 'award', ({ document, path, outline }, { reader, chrome, problem }) => {
  const [slug] = (path && segmentsOf(path, /^\/khen-thuong\/([^/]+)\/$/)) ?? [];
  if (!path || !slug) {
    problem(`The award ${document.id} has no page: its address is ${path}.`);
    return null;
  }
  const shown = reader.collect();
  shown.addAll(outline.links);
  shown.addTerms(outline.words);
  const naming = reader.index.backlinks('award', document.id, 'article');
  const articles = shown.present('article', newestArticles(reader, naming, articlesOfAward));
  return { path, params: { slug }, props: { chrome, award: document, articles, shown: shown.refs } };
});

export const awardRegister = singlePage('award-register', ({ reader, chrome }) => {
  const { newestFirst, filters, bodies } = registerOf(reader.index.faces('award'));
  const shown = reader.collect();
  const newest = shown.present(
    'award',
    newestFirst.slice(0, newestCount).map(({ id }) => id),
  );
  const listed = Array.from(filters, ([path, { facet, value, awards }]) => ({
    facet,
    value,
    path,
    awards: awards.length,
  }));
  const ofBodies = [...bodies].flatMap(([id, awards]) => {
    const slug = slugOfBody(shown.addressed('union-body', id)?.path);
    return slug
      ? [{ facet: 'don-vi' as const, value: id, path: filterPath('don-vi', slug), awards: awards.length }]
      : [];
  });
  const props = { chrome, filters: [...listed, ...ofBodies], newest, shown: shown.refs };
  return { path: '/khen-thuong/', params: {}, props };
});

/** Pages of the register by year, level and kind, named by the path of the filter and their number. */
export const awardList: KindPlan<'award-list'> = {
  kind: 'award-list',
  names: (index) => namesOf(index.faces('award')),
  page(name, context) {
    const [base = '', digits] = name.split(' ');
    const filtered = registerOf(context.reader.index.faces('award')).filters.get(base);
    if (!filtered) return null;
    const [, , facet, value] = base.split('/');
    const { facet: by, value: of } = filtered;
    const found = listPage({ base, by: { facet: by, value: of }, awards: filtered.awards }, Number(digits), context);
    return found && { path: found.path, params: { facet, value, page: found.page }, props: found.props };
  },
  namesTouchedBy: (topic, type, index) =>
    topic === everyFace && type === 'award' ? namesOf(index.faces('award')) : [],
};

/** Pages of the register by union body, named by its documentId and their number. */
export const awardBody: KindPlan<'award-body'> = {
  kind: 'award-body',
  *names(index) {
    for (const id of index.ids('union-body')) yield* namesOfBody(id, index);
  },
  page(name, context) {
    const [id = '', digits] = name.split(' ');
    const { reader } = context;
    const faces = reader.index.backlinks('union-body', id, 'award').map((award) => reader.face('award', award));
    const awards = faces.filter((face) => face !== null).sort(newestAwardFirst);
    const slug = slugOfBody(reader.face('union-body', id)?.path);
    if (!slug) return null;
    const base = filterPath('don-vi', slug);
    const found = listPage({ base, by: { facet: 'don-vi', value: id }, awards }, Number(digits), context);
    return found && { path: found.path, params: { slug, page: found.page }, props: found.props };
  },
  namesTouchedBy(topic, member, index) {
    if (topic === facesOf('union-body')) return namesOfBody(member, index);
    const [type, id = ''] = topic === backlinksFrom('award') ? member.split('/') : [];
    return type === 'union-body' ? namesOfBody(id, index) : [];
  },
};

/** What the register's script filters. */
export const awardIndex = singlePage('award-index', ({ reader }) => {
  const shown = reader.collect();
  const { newestFirst } = registerOf(reader.index.faces('award'));
  const awards = shown.present(
    'award',
    newestFirst.map(({ id }) => id),
  );
  return { path: '/khen-thuong/tra-cuu.json', params: {}, props: { awards, shown: shown.refs } };
});

interface FilteredPages {
  /** Path of the first page. */
  readonly base: string;
  readonly by: AwardFilter;
  /** Newest first. */
  readonly awards: readonly AwardFace[];
}

/** A page of a filter, or null when there is none of this number. */
function listPage({ base, by, awards }: FilteredPages, number: number, { reader, chrome }: PlanContext) {
  const ids = awards.slice((number - 1) * awardsOnPage, number * awardsOnPage).map(({ id }) => id);
  if (ids.length === 0) return null;
  const shown = reader.collect();
  if (by.facet === 'don-vi' && by.value !== null) shown.add('union-body', by.value);
  const pathOfPage = (of: number) => filterPagePath(base, of);
  const props: AwardListProps = {
    chrome,
    ...by,
    awards: shown.present('award', ids),
    number,
    previous: number > 1 ? pathOfPage(number - 1) : null,
    next: number < pagesOf(awards.length) ? pathOfPage(number + 1) : null,
    shown: shown.refs,
  };
  return { path: pathOfPage(number), page: number === 1 ? undefined : `trang-${number}`, props };
}

function namesOf(faces: readonly AwardFace[]): string[] {
  return Array.from(registerOf(faces).filters).flatMap(([path, { awards }]) => numbered(path, awards.length));
}

function namesOfBody(id: string, index: MirrorIndex): string[] {
  return numbered(id, index.backlinks('union-body', id, 'award').length);
}

function numbered(name: string, awards: number): string[] {
  return Array.from({ length: pagesOf(awards) }, (_, place) => `${name} ${place + 1}`);
}

function pagesOf(awards: number): number {
  return Math.ceil(awards / awardsOnPage);
}
