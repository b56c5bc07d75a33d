import { dayBefore, structurePath } from '@loa/shared-types/structure-path';
import { everyFace } from '../../mirror/touched.ts';
import type { UnionBodyFace } from '../../models/face.ts';
import { daysOfChange } from '../../models/union-structure.ts';
import { type KindPlan, pageOfEach, type PlanContext, singlePage } from '../kind-plan.ts';
import { newestAwards, newestCampaigns } from '../newest.ts';
import { articleListProps, ownAddress } from './article-lists.ts';

export const unionDirectory = singlePage('union-directory', (context) => ({
  path: '/cong-doan/',
  params: {},
  props: everyBody(context),
}));

/** The structure before each change of it, named by its last day. */
export const unionDirectoryDay: KindPlan<'union-directory-day'> = {
  kind: 'union-directory-day',
  names: (index) => lastDays(index.faces('union-body')),
  page(day, context) {
    if (!lastDays(context.reader.index.faces('union-body')).includes(day)) return null;
    return { path: structurePath(day), params: { day }, props: { ...everyBody(context), day } };
  },
  namesTouchedBy: (topic, type, index) =>
    topic === everyFace && type === 'union-body' ? lastDays(index.faces('union-body')) : [],
};

export const unionBody = pageOfEach('union-body', 'union-body', (head, context) => {
  const address = ownAddress(head, context);
  if (!address) return null;
  const { reader } = context;
  const { index } = reader;
  const { id } = head.document;
  const shown = reader.collect();
  shown.addTerms(head.outline.words);
  const children = shown.present('union-body', index.backlinks('union-body', id, 'union-body'));
  const changesToldBy = shown.present(
    'union-body',
    index.backlinks('succession', id, 'union-body').filter((other) => other !== id),
  );
  for (const other of changesToldBy) {
    const told = reader.face('union-body', other)?.changes ?? [];
    const around = told.filter(({ from, to }) => from.includes(id) || to.includes(id));
    shown.present(
      'union-body',
      around.flatMap(({ from, to }) => [...from, ...to]),
    );
  }
  const awards = shown.present('award', newestAwards(reader, index.backlinks('union-body', id, 'award')));
  const campaigns = shown.present('campaign', newestCampaigns(reader, index.backlinks('union-body', id, 'campaign')));
  const lists = { children, changesToldBy, awards, campaigns };
  const props = { ...articleListProps(head, context, shown), ...lists, shown: shown.refs };
  return { path: address.path, params: { slug: address.slug }, props };
});

function everyBody({ reader, chrome }: PlanContext) {
  const shown = reader.collect();
  const ids = reader.index.faces('union-body').map(({ id }) => id);
  const bodies = shown.present('union-body', ids);
  return { chrome, bodies, shown: shown.refs };
}

function lastDays(bodies: readonly UnionBodyFace[]): string[] {
  return daysOfChange(bodies).map(dayBefore);
}
