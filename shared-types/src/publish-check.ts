import type * as z from 'zod';
import {
  articleIssues,
  awardIssues,
  campaignIssues,
  correctionIssues,
  liveEntryIssues,
  pageIssues,
  redirectIssues,
  siteSettingIssues,
  slugIssues,
} from './check/entry-issues.ts';
import type { PublishIssue } from './check/publish-issue.ts';
import { shapeIssue } from './check/shape-issue.ts';
import type { PublishedType } from './published-type.ts';
import { wireSchemas } from './wire/document.ts';

type Check<Document> = (document: Document) => PublishIssue[];

/** Checks the shape of a document first, and what it says once the shape is right. */
function checked<S extends z.ZodType>(schema: S, ...checks: readonly Check<z.infer<S>>[]): Check<unknown> {
  return (document) => {
    const parsed = schema.safeParse(document, { reportInput: true });
    if (!parsed.success) return parsed.error.issues.map(shapeIssue);
    return checks.flatMap((check) => check(parsed.data));
  };
}

const checks: Readonly<Record<PublishedType, Check<unknown>>> = {
  article: checked(wireSchemas.article, slugIssues, articleIssues),
  'live-entry': checked(wireSchemas['live-entry'], liveEntryIssues),
  award: checked(wireSchemas.award, slugIssues, awardIssues),
  campaign: checked(wireSchemas.campaign, slugIssues, campaignIssues),
  page: checked(wireSchemas.page, slugIssues, pageIssues),
  'front-page': checked(wireSchemas['front-page']),
  'site-setting': checked(wireSchemas['site-setting'], siteSettingIssues),
  'union-body': checked(wireSchemas['union-body'], slugIssues),
  category: checked(wireSchemas.category, slugIssues),
  author: checked(wireSchemas.author, slugIssues),
  tag: checked(wireSchemas.tag, slugIssues),
  'glossary-term': checked(wireSchemas['glossary-term']),
  redirect: checked(wireSchemas.redirect, redirectIssues),
  file: checked(wireSchemas.file),
};

/** What is asked of an editor beyond what the site needs. */
const editorialChecks: Readonly<Partial<Record<PublishedType, Check<unknown>>>> = {
  article: checked(wireSchemas.article, correctionIssues),
};

/**
 * What keeps a document from being shown: the site holds it back for these reasons, and the CMS refuses to publish it. Links
 * that lead nowhere, a missing picture, cover or author are no reason.
 * @param document in the shape of the type's schema in `wire/`, as the CMS is about to send it
 */
export function checkDocument(type: PublishedType, document: unknown): PublishIssue[] {
  return checks[type](document);
}

/**
 * What keeps an editor from publishing a document: the reasons of {@link checkDocument}, else what a paper owes its readers.
 * What was published before that was asked for stays on the site.
 */
export function checkPublication(type: PublishedType, document: unknown): PublishIssue[] {
  const issues = checkDocument(type, document);
  return issues.length > 0 ? issues : (editorialChecks[type]?.(document) ?? []);
}
