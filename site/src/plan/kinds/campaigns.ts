import { pageOfEach, singlePage } from '../kind-plan.ts';
import { newestAwards } from '../newest.ts';
import { newestCampaignFirst } from '../order.ts';
import { articleListProps, ownAddress } from './article-lists.ts';

export const campaignList = singlePage('campaign-list', ({ reader, chrome }) => {
  const shown = reader.collect();
  const faces = reader.index.faces('campaign').toSorted(newestCampaignFirst);
  const campaigns = shown.present(
    'campaign',
    faces.map(({ id }) => id),
  );
  return { path: '/phong-trao/', params: {}, props: { chrome, campaigns, shown: shown.refs } };
});

export const campaign = pageOfEach('campaign', 'campaign', (head, context) => {
  const address = ownAddress(head, context);
  if (!address) return null;
  const { reader } = context;
  const shown = reader.collect();
  shown.addTerms(head.outline.words);
  const naming = reader.index.backlinks('campaign', head.document.id, 'award');
  const awards = shown.present('award', newestAwards(reader, naming));
  const props = { ...articleListProps(head, context, shown), awards };
  return { path: address.path, params: { slug: address.slug }, props };
});
