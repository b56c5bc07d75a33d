import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import type { Abbreviation } from '../text/abbreviations.ts';
import { createExplainer } from '../text/abbreviations.ts';
import { type DateText, dayInVietnam, displayedTime, timeOfDay } from '../text/dates.ts';
import { createTextContext, renderMarkdown } from '../text/markdown.ts';
import type { Library } from './library.ts';
import { termsShown } from './page-frame.ts';
import { type Figure, figureOf } from './picture.ts';

export interface LiveEntry {
  /** Anchor of the entry on its page. */
  id: string;
  /** Time of day, with the day where the live goes on for several. */
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
  /** Address of the ticker alone, which an open page asks for again; null once the live has ended. */
  follow: string | null;
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

interface EntryContext {
  readonly library: Library;
  readonly terms: readonly Abbreviation[];
  readonly severalDays: boolean;
}

/** An entry is read by itself, so abbreviations are explained in each: it is then the same in the page and the ticker alone. */
function liveEntry(wire: LiveEntryWire, { library, terms, severalDays }: EntryContext): LiveEntry {
  const id = `luc-${wire.documentId}`;
  const text = createTextContext(createExplainer(terms), { idPrefix: `${id}-`, headingAbove: 3 });
  return {
    id,
    time: severalDays ? displayedTime(wire.happenedAt) : timeOfDay(wire.happenedAt),
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
  terms: readonly Abbreviation[],
): Live | null {
  if (article.format !== 'live') return null;
  const state = article.liveState ?? 'ended';
  const newestFirst = entries.toSorted(
    (a, b) => b.happenedAt.localeCompare(a.happenedAt) || b.documentId.localeCompare(a.documentId),
  );
  const severalDays = new Set(entries.map(({ happenedAt }) => dayInVietnam(happenedAt))).size > 1;
  const shown = newestFirst
    .map((wire) => ({ pinned: wire.pinned === true, entry: liveEntry(wire, { library, terms, severalDays }) }))
    .filter(({ entry }) => entry.title || entry.html || entry.figure);
  return {
    state,
    stateLabel: stateLabels[state],
    follow: state === 'ended' ? null : `${article.path}truc-tuyen/`,
    startsAt: article.liveStartsAt ? displayedTime(article.liveStartsAt) : null,
    pinned: shown.filter(({ pinned }) => pinned).map(({ entry }) => entry),
    entries: shown.filter(({ pinned }) => !pinned).map(({ entry }) => entry),
    keyMoments: shown
      .map(({ entry }) => entry)
      .filter((entry) => entry.keyMoment && entry.title)
      .toReversed(),
  };
}

/**
 * What stands alone at the address that open pages ask for again.
 * @throws Error when the article is of another format, for which none is planned
 */
export function liveTicker(props: PageProps['live-ticker'], mirror: MirrorReader): Live {
  const library = mirror.shown(props.shown);
  const entries = props.liveEntries.map((ref) => mirror.document(ref));
  const ticker = live(mirror.document(props.article), entries, library, termsShown(props.shown, library));
  if (!ticker) throw new Error(`Article ${props.article.id} is not live.`);
  return ticker;
}
