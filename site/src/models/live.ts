import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { type DateText, displayedTime, timeOfDay } from '../text/dates.ts';
import { renderMarkdown, type TextContext } from '../text/markdown.ts';
import type { Library } from './library.ts';
import { type Figure, figureOf } from './picture.ts';

export interface LiveEntry {
  /** Anchor of the entry on its page. */
  id: string;
  time: DateText;
  /** Time with its day, for those who come later. */
  fullTime: DateText;
  title: string | null;
  html: string | null;
  author: string | null;
  figure: Figure | null;
  keyMoment: boolean;
}

/** The ticker of a live article. */
export interface Live {
  state: NonNullable<ArticleWire['liveState']>;
  stateLabel: string;
  startsAt: DateText | null;
  /** Entries that the desk pinned above all others; they do not stand below again. */
  pinned: LiveEntry[];
  /** Newest first. */
  entries: LiveEntry[];
  /** Oldest first, as the day went. */
  keyMoments: LiveEntry[];
}

const stateLabels: Record<Live['state'], string> = {
  upcoming: 'Sắp diễn ra',
  running: 'Đang diễn ra',
  ended: 'Đã kết thúc',
};

function liveEntry(wire: LiveEntryWire, library: Library, text: TextContext): LiveEntry {
  return {
    id: `luc-${wire.documentId}`,
    time: timeOfDay(wire.happenedAt),
    fullTime: displayedTime(wire.happenedAt),
    title: wire.title || null,
    html: wire.text?.trim() ? renderMarkdown(wire.text, text) : null,
    author: wire.author || null,
    figure: figureOf(wire.picture, library),
    keyMoment: wire.keyMoment === true,
  };
}

/** The ticker of a live article, or null for an article of another format. Entries with nothing to read are left out. */
export function live(
  article: ArticleWire,
  entries: readonly LiveEntryWire[],
  library: Library,
  text: TextContext,
): Live | null {
  if (article.format !== 'live') return null;
  const state = article.liveState ?? 'ended';
  const newestFirst = entries.toSorted(
    (a, b) => b.happenedAt.localeCompare(a.happenedAt) || b.documentId.localeCompare(a.documentId),
  );
  const shown = newestFirst
    .map((wire) => ({ pinned: wire.pinned === true, entry: liveEntry(wire, library, text) }))
    .filter(({ entry }) => entry.title || entry.html || entry.figure);
  return {
    state,
    stateLabel: stateLabels[state],
    startsAt: article.liveStartsAt ? displayedTime(article.liveStartsAt) : null,
    pinned: shown.filter(({ pinned }) => pinned).map(({ entry }) => entry),
    entries: shown.filter(({ pinned }) => !pinned).map(({ entry }) => entry),
    keyMoments: shown
      .map(({ entry }) => entry)
      .filter((entry) => entry.keyMoment && entry.title)
      .toReversed(),
  };
}
