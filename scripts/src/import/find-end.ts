import { isPhotoCredit, readByline, type Byline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { foldedKey } from './folded-key.ts';
import { endsArticle, isLabel } from './furniture.ts';
import { isHeadlineShaped, isPictureText, isProse } from './line-kind.ts';
import type { PageLine } from './page-line.ts';
import { wordCount } from './sentence-shape.ts';
import { readSource, type PageSource } from './read-source.ts';

export interface ArticleEnd {
  /** The body's lines: furniture inside it, the signature and what follows are left out. */
  readonly body: readonly PageLine[];
  /** Lines from the first rail on. */
  readonly rails: readonly PageLine[];
  readonly byline: Byline | null;
  readonly source: PageSource | null;
  /** A credit below the signature that names no single picture. */
  readonly photoCredit: string | null;
}

/** Parts the body from its signature and from the rails below. Rails are known by heading, by dated cards or by doubled titles. */
export function findEnd(lines: readonly PageLine[], title: string): ArticleEnd {
  const own: PageLine[] = [];
  let railsAt = lines.length;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (endsArticle(line.text)) {
      const resumesAt = resumption(lines, index, own.filter(isProse).length);
      if (resumesAt !== null) {
        index = resumesAt - 1;
        continue;
      }
    }
    if (endsArticle(line.text) || isDoubledCard(lines, index, title)) {
      railsAt = index;
      break;
    }
    if (isDatedCard(line) && own.some(isProse)) {
      railsAt = own.length > 0 && isHeadlineShaped(own.at(-1) ?? line) ? index - 1 : index;
      if (railsAt < index) own.pop();
      break;
    }
    own.push(line);
  }
  const cards = cardsWithoutHeading(own, title);
  return { ...partSignature(own.slice(0, cards)), rails: [...own.slice(cards), ...lines.slice(railsAt)] };
}

/**
 * Where the body goes on behind a box of related stories inside it, or null when the heading ends the article: only a
 * box near the lead, or one above the article's signature, is inside it.
 */
function resumption(lines: readonly PageLine[], at: number, paragraphs: number): number | null {
  const after = lines.slice(at + 1);
  const nextHeading = after.findIndex((line) => endsArticle(line.text));
  const stretch = nextHeading < 0 ? after : after.slice(0, nextHeading);
  const heading = foldedKey(lines[at]?.text ?? '');
  const doubled = stretch.some((line, index) => line.text === stretch[index + 1]?.text || isDatedCard(line));
  if (doubled) return null;
  const prose = stretch.findIndex(isProse);
  if (prose < 0) return null;
  const signed = stretch
    .slice(prose)
    .some(
      (line, index, rest) =>
        (readByline(line.text) !== null || readSource(line.text) !== null) && !rest.slice(index + 1).some(isProse),
    );
  const related = /lien quan|xem them|doc them|cung chu de/.test(heading);
  const proseAfter = stretch.filter(isProse).length;
  const titlesBetweenProse = stretch
    .slice(prose)
    .filter((line) => isHeadlineShaped(line) && wordCount(line.text) >= 8).length;
  const inside = signed || (related && paragraphs < 2 && proseAfter >= 3 && titlesBetweenProse * 2 < proseAfter);
  return inside ? at + 1 + prose : null;
}

function isDatedCard(line: PageLine): boolean {
  return Boolean(readDateline(line.text)?.at?.time);
}

/** A card of a rail in a text dump: the title of its picture and the title, the same line twice with a gap between. */
function isDoubledCard(lines: readonly PageLine[], at: number, title: string): boolean {
  const doubled = (index: number) => {
    const [line, next] = [lines[index], lines[index + 1]];
    return (
      line !== undefined &&
      next !== undefined &&
      next.gap &&
      line.text === next.text &&
      wordCount(line.text) >= 4 &&
      !isProse(line) &&
      !isPictureText(line, title)
    );
  };
  return doubled(at) && lines.some((_, index) => index > at + 1 && doubled(index));
}

/** Where a run of other stories' titles begins below the last running text; the end when there is none. */
function cardsWithoutHeading(lines: readonly PageLine[], title: string): number {
  const tail = tailStart(lines);
  const isCard = (line: PageLine, index: number) =>
    index >= tail &&
    line.mark !== 'item' &&
    isHeadlineShaped(line) &&
    wordCount(line.text) >= 6 &&
    readByline(line.text) === null &&
    !isPictureText(line, title) &&
    !isPictureText(lines[index - 1] ?? line, title);
  const cards = lines.flatMap((line, index) => (isCard(line, index) ? [index] : []));
  return cards.length >= 2 && lines.some(isProse) ? (cards[0] ?? lines.length) : lines.length;
}

/** Takes signature, source and credit off the end. A name is a signature only when no running text follows it. */
function partSignature(lines: readonly PageLine[]): Omit<ArticleEnd, 'rails'> {
  const tail = tailStart(lines);
  const found: { cut: number; byline: Byline | null; source: PageSource | null; photoCredit: string | null } = {
    cut: lines.length,
    byline: null,
    source: null,
    photoCredit: null,
  };
  lines.forEach((line, index) => {
    if (index < tail || isLabel(line.text) || line.mark === 'caption' || line.mark === 'image') return;
    const source = readSource(line.text);
    const signature = source || found.byline?.byline ? null : readByline(line.text);
    const apart = line.gap || found.cut < lines.length;
    if (source) found.source ??= source.empty ? (addressBelow(lines[index + 1]) ?? source) : source;
    else if (signature && index > 0)
      found.byline = { ...signature, sourceName: signature.sourceName ?? found.byline?.sourceName ?? null };
    else if (isPhotoCredit(line.text) && apart) found.photoCredit = line.text;
    else return;
    found.cut = Math.min(found.cut, index);
  });
  const { cut, ...signed } = found;
  const body = lines.slice(0, cut);
  const split = signed.byline === null ? signatureBehindEndMark(body.at(-1)) : null;
  return split ? { ...signed, body: [...body.slice(0, -1), split.line], byline: split.byline } : { ...signed, body };
}

/** The first line after the last running text, or after the `./.` that ends an article when a signature follows it. */
function tailStart(lines: readonly PageLine[]): number {
  const endMark = lines.findIndex(
    (line, index) => /\.\/\.["”]?$/u.test(line.text) && readByline(lines[index + 1]?.text ?? '') !== null,
  );
  return (endMark >= 0 ? endMark : lines.findLastIndex(isProse)) + 1;
}

function addressBelow(line: PageLine | undefined): PageSource | null {
  return line && /^(?:https?:\/\/|www\.)\S+$/i.test(line.text) ? readSource(`Nguồn: ${line.text}`) : null;
}

/** `… nhiệm vụ./. Phạm Diệp`: a dump that lost the break before the signature. */
function signatureBehindEndMark(line: PageLine | undefined): { line: PageLine; byline: Byline } | null {
  const match = line && /^(.+\.\/\.)\s*([^.].{1,60})$/u.exec(line.text);
  const byline = match?.[2] ? readByline(match[2]) : null;
  return line && match?.[1] && byline ? { line: { ...line, text: match[1] }, byline } : null;
}
