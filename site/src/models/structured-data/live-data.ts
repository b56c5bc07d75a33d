import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { instantInVietnam } from '../../text/dates.ts';
import { markdownText } from '../../text/markdown.ts';
import { shorten } from '../shorten.ts';

/** Entries that are told: search engines look at what is new, and the page itself has all. */
const newestCount = 20;
/** Characters of a headline for an entry without one. */
const headlineLimit = 110;

/** What a LiveBlogPosting says of its course, the newest update first. */
export function liveData(article: ArticleWire, entries: readonly LiveEntryWire[]) {
  const newestFirst = entries.toSorted((a, b) => (a.happenedAt < b.happenedAt ? 1 : -1));
  const started = article.liveStartsAt ?? newestFirst.at(-1)?.happenedAt ?? article.displayedAt;
  const ended = article.liveState === 'ended' ? (newestFirst[0]?.happenedAt ?? started) : null;
  const updates = newestFirst.flatMap((entry) => {
    const body = markdownText(entry.text ?? '');
    const headline = entry.title || shorten(body, headlineLimit);
    return headline ? [{ entry, headline, body: body || headline }] : [];
  });
  return {
    coverageStartTime: instantInVietnam(started),
    ...(ended ? { coverageEndTime: instantInVietnam(ended) } : {}),
    liveBlogUpdate: updates.slice(0, newestCount).map(({ entry, headline, body }) => ({
      '@type': 'BlogPosting' as const,
      headline,
      datePublished: instantInVietnam(entry.happenedAt),
      articleBody: body,
      ...(entry.author ? { author: { '@type': 'Person' as const, name: entry.author } } : {}),
    })),
  };
}
