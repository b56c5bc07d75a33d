import { type KindPlan, segmentsOf } from '../kind-plan.ts';

export const page: KindPlan<'page'> = {
  kind: 'page',
  *pages({ reader, chrome, problem }) {
    for (const { document, path, outline } of reader.index.heads('page')) {
      const [slug] = (path && segmentsOf(path, /^\/([^/]+)\/$/)) ?? [];
      if (!path || !slug) {
        problem(`The page ${document.id} is left out: its address is ${path}.`);
        continue;
      }
      const shown = reader.collect();
      shown.addAll(outline.links);
      yield { path, params: { slug }, props: { chrome, page: document, shown: shown.refs } };
    }
  },
};

export const notFound: KindPlan<'not-found'> = {
  kind: 'not-found',
  *pages({ chrome }) {
    yield { path: '/404.html', params: {}, props: { chrome, shown: [] } };
  },
};
