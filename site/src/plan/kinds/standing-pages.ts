import { pageOfEach, segmentsOf, singlePage } from '../kind-plan.ts';

export const page = pageOfEach('page', 'page', ({ document, path, outline }, { reader, chrome, problem }) => {
  const [slug] = (path && segmentsOf(path, /^\/([^/]+)\/$/)) ?? [];
  if (!path || !slug) {
    problem(`The page ${document.id} is left out: its address is ${path}.`);
    return null;
  }
  const shown = reader.collect();
  shown.addAll(outline.links);
  shown.addTerms(outline.words);
  return { path, params: { slug }, props: { chrome, page: document, shown: shown.refs } };
});

export const search = singlePage('search', ({ chrome }) => ({
  path: '/tim-kiem/',
  params: {},
  props: { chrome, shown: [] },
}));

export const notFound = singlePage('not-found', ({ chrome }) => ({
  path: '/404.html',
  params: {},
  props: { chrome, shown: [] },
}));

export const manifest = singlePage('manifest', ({ chrome }) => ({
  path: '/site.webmanifest',
  params: {},
  props: { setting: chrome.setting },
}));
