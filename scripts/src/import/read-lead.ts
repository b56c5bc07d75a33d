import { isLabel } from './furniture.ts';
import { isHeadlineShaped, isPictureText, isProse } from './line-kind.ts';
import { readMasthead } from './masthead.ts';
import type { PageLine } from './page-line.ts';
import { wordCount } from './sentence-shape.ts';

export interface PageLead {
  readonly lead: string | null;
  readonly masthead: string | null;
  /** Lines from the body's first on. */
  readonly rest: readonly PageLine[];
  /** Lines taken for titles of other stories by their length alone. */
  readonly doubtful: readonly string[];
}

/** True when blocks of this page are separated by empty lines, so that a missing one means something. */
export function hasGaps(lines: readonly PageLine[]): boolean {
  const behindProse = lines.filter((line, index) => isProse(line) && index > 0 && isProse(lines[index - 1] ?? line));
  const judged = behindProse.length > 0 ? behindProse : lines.filter(isProse);
  return judged.length > 0 && judged.filter((line) => line.gap).length * 2 >= judged.length;
}

/**
 * Reads the lead and skips the titles of related stories, which these papers link under it and text dumps run together.
 * A first paragraph is the lead when the masthead opens it, when it follows the dateline, or when related titles hang on
 * it; otherwise the page may have lost its lead, and the paragraph stays in the body.
 */
export function readLead(lines: readonly PageLine[], title: string, belowDateline: boolean): PageLead {
  const gaps = hasGaps(lines);
  const start = lines.findIndex((line) => !isLabel(line.text));
  const first = start < 0 ? undefined : lines[start];
  if (!first) return { lead: null, masthead: null, rest: [], doubtful: [] };
  const signed = readMasthead(first.text);
  const following = lines[start + 1];
  const hangsOn =
    gaps && following !== undefined && !following.gap && isHeadlineRun(following) && !isPictureText(following, title);
  const isLead = signed !== null || (isProse(first) && (belowDateline || hangsOn));
  const body = skipRelated(lines, isLead ? start + 1 : start, { title, gaps, underLead: isLead });
  return {
    lead: isLead ? (signed?.rest ?? first.text) : null,
    masthead: signed?.masthead ?? null,
    rest: lines.slice(body.next),
    doubtful: body.doubtful,
  };
}

/** Several titles in one line are longer than any subhead, and still end like none of their sentences. */
function isHeadlineRun(line: PageLine): boolean {
  return isHeadlineShaped(line) || (wordCount(line.text) > 20 && !/[.:;!?…]["”)]?$/u.test(line.text));
}

function skipRelated(
  lines: readonly PageLine[],
  from: number,
  { title, gaps, underLead }: { title: string; gaps: boolean; underLead: boolean },
): { next: number; doubtful: string[] } {
  const doubtful: string[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line) break;
    if (isLabel(line.text) || line.mark === 'links') continue;
    if (isPictureText(line, title) || isProse(line) || line.mark === 'heading') break;
    const hanging = line.mark === 'caption' || (gaps && underLead && !line.gap);
    const long = wordCount(line.text) > 20;
    const inRow =
      wordCount(line.text) >= 7 &&
      neighbours(lines, next, from).some(
        (other) => isHeadlineShaped(other) && wordCount(other.text) >= 7 && !isPictureText(other, title),
      );
    if (hanging && isHeadlineRun(line)) continue;
    if (!isHeadlineRun(line) || !(long || (inRow && line.mark !== 'table'))) break;
    doubtful.push(line.text);
  }
  return { next, doubtful };
}

function neighbours(lines: readonly PageLine[], at: number, from: number): PageLine[] {
  return [at > from ? lines[at - 1] : undefined, lines[at + 1]].filter((line): line is PageLine => line !== undefined);
}
