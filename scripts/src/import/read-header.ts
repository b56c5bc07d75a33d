import { isPersonName } from './byline.ts';
import { isDateFragment, isTimeFragment, readDateline, type Dateline } from './dateline.ts';
import { foldedKey } from './folded-key.ts';
import { isLabel, isRailHeading } from './furniture.ts';
import { isPictureText, isProse } from './line-kind.ts';
import { readMasthead } from './masthead.ts';
import { pageLine, type PageLine } from './page-line.ts';
import { breadcrumbEnd, isBreadcrumb, isSection } from './section-names.ts';
import { wordCount } from './sentence-shape.ts';

/** What stands above the body, as far as the lines say it. */
export interface PageHeader {
  readonly title: string;
  readonly dateline: Dateline | null;
  readonly category: string | null;
  readonly byline: string | null;
  /** Longer lines above the title, such as a kicker or a ticker, that belong to no field. */
  readonly above: readonly string[];
  /** Lines from the first one after title, dateline and labels on: lead, related titles, body, rails. */
  readonly rest: readonly PageLine[];
}

/**
 * Reads the lines above the body. Null when no line can be a title.
 * @param knownTitle the title where the markup names it
 */
export function readHeader(all: readonly PageLine[], knownTitle: string | null): PageHeader | null {
  const lines = joinTimeFragments(all);
  const prose = lines.findIndex((line) => isProse(line) || readMasthead(line.text) !== null);
  const head = lines.slice(0, prose < 0 ? lines.length : prose);
  const datelineAt = head.findIndex((line) => readDateline(line.text) !== null);
  const titleAt = titlePosition(lines, head, datelineAt, prose >= 0, knownTitle);
  const title = knownTitle ?? lines[titleAt]?.text;
  if (title === undefined) return null;
  const below = readBelowTitle(lines, titleAt + 1, title);
  const dateline = below.dateline ?? (datelineAt >= 0 ? readDateline(head[datelineAt]?.text ?? '') : null);
  const above = titleAt < 0 ? [] : head.slice(0, titleAt);
  return {
    title,
    dateline,
    category: dateline?.category ?? below.category ?? categoryAbove(above),
    byline: below.byline,
    above: leftAbove(above, title),
    rest: lines.slice(below.next),
  };
}

function titlePosition(
  lines: readonly PageLine[],
  head: readonly PageLine[],
  datelineAt: number,
  anchored: boolean,
  known: string | null,
): number {
  if (known !== null) return head.findLastIndex((line) => foldedKey(line.text) === foldedKey(known));
  const may = (line: PageLine) =>
    line.mark !== 'links' &&
    line.mark !== 'image' &&
    line.mark !== 'caption' &&
    !isLabel(line.text) &&
    !isRailHeading(line.text) &&
    readDateline(line.text) === null &&
    !isBreadcrumb(line.text);
  const first = head.findIndex((line, index) => index < (datelineAt < 0 ? head.length : datelineAt) && may(line));
  const region = datelineAt >= 0 && first >= 0 ? head.slice(0, datelineAt) : head;
  const candidates = region.flatMap((line, index) => (may(line) ? [{ index, line, words: wordCount(line.text) }] : []));
  const tail = lines.slice(head.length).map((line) => foldedKey(line.text));
  const repeated = candidates.find(({ line, words }) => words >= 4 && tail.includes(foldedKey(line.text)));
  if (repeated) return repeated.index;
  const long = candidates.filter(({ words }) => words >= 5);
  const signed = anchored && readMasthead(lines[head.length]?.text ?? '') !== null;
  // A dateline or a signed lead stands right below the title; menus and tickers stand farther up.
  const chosen = (datelineAt >= 0 && first >= 0) || signed ? long.at(-1) : long[0];
  return (chosen ?? candidates.toSorted((a, b) => b.words - a.words)[0])?.index ?? -1;
}

/** Skips what stands between title and lead, and keeps what it says. */
function readBelowTitle(lines: readonly PageLine[], from: number, title: string) {
  let dateline: Dateline | null = null;
  let category: string | null = null;
  let byline: string | null = null;
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || isProse(line) || readMasthead(line.text)) break;
    const dated = readDateline(line.text);
    const following = lines[next + 1];
    if (dated) dateline ??= dated;
    else if (isBreadcrumb(line.text)) category = breadcrumbEnd(line.text);
    else if (isLabel(line.text) || (dateline === null && isTitleAgain(line, title, following))) continue;
    else if (isSection(line.text) || (wordCount(line.text) <= 6 && following && isBareDateline(following)))
      category = line.text;
    else if (dateline !== null && byline === null && isPersonName(line.text) && wordCount(line.text) <= 5)
      byline = line.text;
    else break;
  }
  return { dateline, category, byline, next };
}

function isTitleAgain(line: PageLine, title: string, following: PageLine | undefined): boolean {
  return (
    line.mark === null &&
    isPictureText(line, title) &&
    (following === undefined || following.gap || isBareDateline(following))
  );
}

function isBareDateline(line: PageLine): boolean {
  const dateline = readDateline(line.text);
  return dateline !== null && dateline.category === null;
}

/** A breadcrumb's end, or the only short line above the title when it is a section's name. */
function categoryAbove(above: readonly PageLine[]): string | null {
  const breadcrumb = above.findLast((line) => isBreadcrumb(line.text));
  if (breadcrumb) return breadcrumbEnd(breadcrumb.text);
  const short = above.filter(
    (line) => !isLabel(line.text) && readDateline(line.text) === null && wordCount(line.text) <= 6,
  );
  const only = short.length === 1 ? short[0] : undefined;
  return only && isSection(only.text) ? only.text : null;
}

function leftAbove(above: readonly PageLine[], title: string): string[] {
  const said = above
    .map((line) => line.text)
    .filter((text) => !isLabel(text) && !isBreadcrumb(text) && readDateline(text) === null);
  return said.filter((text) => wordCount(text) >= 5 && !foldedKey(text).includes(foldedKey(title)));
}

/** Puts `20:10 |` and `13/09/2022` back on one line, where a dump broke a dateline into its spans. */
function joinTimeFragments(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const pair =
      previous &&
      ((isTimeFragment(previous.text) && isDateFragment(line.text)) ||
        (isDateFragment(previous.text) && isTimeFragment(line.text)));
    if (previous && pair) joined[joined.length - 1] = pageLine(`${previous.text} ${line.text}`, previous.gap);
    else if (!(previous && isTimeFragment(previous.text) && /^[|,-]$/.test(line.text))) joined.push(line);
  }
  return joined;
}
