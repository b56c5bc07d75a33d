import { pageOfEach, singlePage } from '../kind-plan.ts';
import { newestAwards, newestCampaigns } from '../newest.ts';
import { articleListProps, ownAddress } from './article-lists.ts';

export const unionDirectory = singlePage('union-directory', ({ reader, chrome }) => {
  const shown = reader.collect();
  const ids = reader.index.faces('union-body').map(({ id }) => id);
  const bodies = shown.present('union-body', ids);
  return { path: '/cong-doan/', params: {}, props: { chrome, bodies, shown: shown.refs } };
});

export const unionBody = pageOfEach('union-body', 'union-body', (head, context) => {
  const address = ownAddress(head, context);
  if (!address) return null;
  const { index } = context.reader;
  const { id } = head.document;
  const shown = context.reader.collect();
  const children = shown.present('union-body', index.backlinks('union-body', id, 'union-body'));
  const awards = shown.present('award', newestAwards(index, index.backlinks('union-body', id, 'award')));
  const campaigns = shown.present('campaign', newestCampaigns(index, index.backlinks('union-body', id, 'campaign')));
  const props = { ...articleListProps(head, context, shown), children, awards, campaigns, shown: shown.refs };
  return { path: address.path, params: { slug: address.slug }, props };
});
