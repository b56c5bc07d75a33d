import type { Dateline } from './dateline.ts';

/** What the markup of a page says in so many words; null where it does not. */
export interface PageFacts {
  readonly title: string | null;
  readonly lead: { readonly text: string; readonly masthead: string | null } | null;
  readonly category: string | null;
  readonly dateline: Dateline | null;
  /** ISO 8601 at +07:00. */
  readonly displayedAt: string | null;
  readonly byline: string | null;
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
  readonly canonicalUrl: string | null;
  readonly siteName: string | null;
  /** Addresses of frames that the article embeds. */
  readonly embeds: readonly string[];
}

export const noFacts: PageFacts = {
  title: null,
  lead: null,
  category: null,
  dateline: null,
  displayedAt: null,
  byline: null,
  sourceName: null,
  sourceUrl: null,
  canonicalUrl: null,
  siteName: null,
  embeds: [],
};
