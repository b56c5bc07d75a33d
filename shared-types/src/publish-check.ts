import {
  articleIssues,
  awardIssues,
  campaignIssues,
  liveEntryIssues,
  pageIssues,
  redirectIssues,
  siteSettingIssues,
  slugIssues,
} from './check/entry-issues.ts';
import type { PublishIssue } from './check/publish-issue.ts';
import { shapeIssue } from './check/shape-issue.ts';
import type { PublishedType } from './published-type.ts';
import { type WireDocument, wireSchemas } from './wire/document.ts';

const semanticChecks: { readonly [T in PublishedType]: (document: WireDocument<T>) => PublishIssue[] } = {
  article: (article) => [...slugIssues(article), ...articleIssues(article)],
  'live-entry': liveEntryIssues,
  award: (award) => [...slugIssues(award), ...awardIssues(award)],
  campaign: (campaign) => [...slugIssues(campaign), ...campaignIssues(campaign)],
  page: (page) => [...slugIssues(page), ...pageIssues(page)],
  'front-page': () => [],
  'site-setting': siteSettingIssues,
  'union-body': slugIssues,
  category: slugIssues,
  author: slugIssues,
  tag: slugIssues,
  'glossary-term': () => [],
  redirect: redirectIssues,
  file: () => [],
};

/**
 * What keeps a document from being published: the CMS refuses it for these reasons, and the site would hold it back for
 * them. Links that lead nowhere, a missing cover or author are no reason.
 * @param document in the shape of the type's schema in `wire/`, as the CMS is about to send it
 */
export function checkDocument<T extends PublishedType>(type: T, document: unknown): PublishIssue[] {
  const parsed = wireSchemas[type].safeParse(document, { reportInput: true });
  if (!parsed.success) return parsed.error.issues.map(shapeIssue);
  // What the schema of a type yields is a document of that type; the compiler loses the pair over the two tables.
  return semanticChecks[type](parsed.data as WireDocument<T>);
}
