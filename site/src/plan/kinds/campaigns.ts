import type { KindPlan } from '../kind-plan.ts';
import { newestAwards } from '../newest.ts';
import { newestCampaignFirst } from '../order.ts';
import { articleListProps, listOwners } from './article-lists.ts';

export const campaignList: KindPlan<'campaign-list'> = {
  kind: 'campaign-list',
  *pages({ reader, chrome }) {
    const shown = reader.collect();
    const faces = reader.index.faces('campaign').sort(newestCampaignFirst);
    const campaigns = shown.present(
      'campaign',
      faces.map(({ id }) => id),
    );
    yield { path: '/phong-trao/', params: {}, props: { chrome, campaigns, shown: shown.refs } };
  },
};

export const campaign: KindPlan<'campaign'> = {
  kind: 'campaign',
  *pages(context) {
    const { index } = context.reader;
    for (const { head, path, slug } of listOwners('campaign', context)) {
      const shown = context.reader.collect();
      const awards = shown.present(
        'award',
        newestAwards(index, index.backlinks('campaign', head.document.id, 'award')),
      );
      yield { path, params: { slug }, props: { ...articleListProps(head, context, shown), awards } };
    }
  },
};
