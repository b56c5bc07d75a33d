import type { KindPlan } from '../kind-plan.ts';
import { newestAwards, newestCampaigns } from '../newest.ts';
import { articleListProps, listOwners } from './article-lists.ts';

export const unionDirectory: KindPlan<'union-directory'> = {
  kind: 'union-directory',
  *pages({ reader, chrome }) {
    const shown = reader.collect();
    const ids = reader.index.faces('union-body').map(({ id }) => id);
    const bodies = shown.present('union-body', ids);
    yield { path: '/cong-doan/', params: {}, props: { chrome, bodies, shown: shown.refs } };
  },
};

export const unionBody: KindPlan<'union-body'> = {
  kind: 'union-body',
  *pages(context) {
    const { index } = context.reader;
    for (const { head, path, slug } of listOwners('union-body', context)) {
      const { id } = head.document;
      const shown = context.reader.collect();
      const children = shown.present('union-body', index.backlinks('union-body', id, 'union-body'));
      const awards = shown.present('award', newestAwards(index, index.backlinks('union-body', id, 'award')));
      const campaigns = shown.present(
        'campaign',
        newestCampaigns(index, index.backlinks('union-body', id, 'campaign')),
      );
      yield {
        path,
        params: { slug },
        props: { ...articleListProps(head, context, shown), children, awards, campaigns, shown: shown.refs },
      };
    }
  },
};
