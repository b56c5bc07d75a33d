import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';

/** Minutes within which a second publication counts as the first. */
const settlingMinutes = 10;

/** When an article was last changed for readers, an instant in UTC; null where that is when it appeared. */
export function updatedAt({
  firstPublishedAt,
  lastPublishedAt,
}: Pick<ArticleWire, 'firstPublishedAt' | 'lastPublishedAt'>): string | null {
  const minutes = (Date.parse(lastPublishedAt) - Date.parse(firstPublishedAt)) / 60_000;
  return minutes > settlingMinutes ? lastPublishedAt : null;
}

/**
 * The last change of an article as machines are told of it, an instant in UTC: what readers see as its update, else when it
 * appeared, and for a live article the newest of its entries. That it was first published here says nothing of it: an
 * article of another year may have been imported today.
 * @param entries those of a live article
 */
export function modifiedAt(
  article: Pick<ArticleWire, 'displayedAt' | 'firstPublishedAt' | 'format' | 'lastPublishedAt'>,
  entries: readonly Pick<LiveEntryWire, 'lastPublishedAt'>[],
): string {
  const told = article.format === 'live' ? entries.map(({ lastPublishedAt }) => lastPublishedAt) : [];
  return [updatedAt(article) ?? '', ...told].reduce((a, b) => (a > b ? a : b), article.displayedAt);
}
