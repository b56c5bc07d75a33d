import { foldedKey } from './folded-key.ts';
import { isPhotoCredit } from './byline.ts';
import { isLabel } from './furniture.ts';
import type { ContentPart, ImageReference } from './imported-page.ts';
import { isCaptionByItself, isHeadlineShaped, isPictureText, isProse, mayBeCaption } from './line-kind.ts';
import type { PageLine } from './page-line.ts';
import { hasGaps } from './read-lead.ts';
import { isWhollyQuoted, sentenceCount, wordCount } from './sentence-shape.ts';

export interface BodyReading {
  readonly content: readonly ContentPart[];
  readonly undecided: readonly string[];
}

/** Turns the body's lines into paragraphs, subheads, quotes and figures. */
export function readBody(lines: readonly PageLine[], title: string, lead: string | null): BodyReading {
  const content: ContentPart[] = [];
  const undecided: string[] = [];
  const gaps = hasGaps(lines);
  const own = lines.filter(
    (line) =>
      !isLabel(line.text) && line.mark !== 'links' && !(lead !== null && foldedKey(line.text) === foldedKey(lead)),
  );
  for (let index = 0; index < own.length;) {
    const line = own[index];
    if (!line) break;
    const figure = readFigure(own, index, { title, gaps });
    if (figure) {
      content.push({ kind: 'figure', caption: figure.caption, images: figure.images });
      index = figure.next;
      continue;
    }
    const previous = content.at(-1);
    if (isPhotoCredit(line.text) && previous?.kind === 'figure' && wordCount(line.text) <= 10) {
      content[content.length - 1] = { ...previous, caption: [previous.caption, line.text].filter(Boolean).join(' ') };
    } else {
      const part = readText(own, index);
      if (part.note) undecided.push(part.note);
      content.push({ kind: part.kind, text: part.text });
      index += part.lines - 1;
    }
    index += 1;
  }
  return { content, undecided };
}

function readFigure(
  lines: readonly PageLine[],
  at: number,
  { title, gaps }: { title: string; gaps: boolean },
): { caption: string | null; images: ImageReference[]; next: number } | null {
  const line = lines[at];
  if (!line) return null;
  const images: ImageReference[] = [];
  let next = at;
  for (let each = lines[next]; each && isPictureText(each, title); each = lines[next]) {
    if (each.image) images.push(each.image);
    next += 1;
  }
  if (next > at) {
    const caption = captionFrom(lines, next, { gaps, marked: line.mark === 'image' });
    return { caption: caption.text, images, next: caption.next };
  }
  if (line.mark === 'caption') return { caption: line.text, images, next: at + 1 };
  const below = lines[at + 1];
  const doubled = below !== undefined && !below.gap && below.text === line.text;
  if (doubled) return { caption: line.text, images, next: at + 2 };
  // A block of two lines whose first has no end is a picture's text and its caption, in dumps that part their blocks.
  const block = gaps && line.gap && below !== undefined && !below.gap && (lines[at + 2]?.gap ?? true);
  const describes =
    block &&
    isHeadlineShaped(line) &&
    mayBeCaption(below, 60) &&
    sentenceCount(below.text) === 1 &&
    isAbout(line.text, below.text, title);
  if (describes) return { caption: below.text, images, next: at + 2 };
  return isCaptionByItself(line.text) && line.mark === null ? { caption: line.text, images, next: at + 1 } : null;
}

/** The caption below a picture: the marked lines, or the lines that hang on it, or one short sentence. */
function captionFrom(
  lines: readonly PageLine[],
  from: number,
  { gaps, marked }: { gaps: boolean; marked: boolean },
): { text: string | null; next: number } {
  const window = lines.slice(from, from + 4);
  const stop = window.findIndex((line) => line.mark === 'image' || sentenceCount(line.text) > 4);
  const near = stop < 0 ? window : window.slice(0, stop);
  const lastMarked = near.findIndex((line, index) => line.mark === 'caption' && near[index + 1]?.mark !== 'caption');
  if (lastMarked >= 0 && near.slice(0, lastMarked).every((line) => !line.gap || line.mark === 'caption'))
    return join(near.slice(0, lastMarked + 1), from);
  const first = near[0];
  if (!first || first.mark === 'heading' || first.mark === 'quote') return { text: null, next: from };
  if (gaps && !first.gap) {
    const end = near.findIndex((line, index) => index > 0 && line.gap);
    const hanging = end < 0 ? near : near.slice(0, end);
    return hanging.every((line) => mayBeCaption(line, 70))
      ? join(hanging, from)
      : mayBeCaption(first, 70)
        ? join([first], from)
        : { text: null, next: from };
  }
  const short = mayBeCaption(first, gaps ? 30 : 45) && sentenceCount(first.text) === 1;
  if (short && (!marked || !gaps || isCaptionByItself(first.text) || !isProse(first) || wordCount(first.text) <= 30)) {
    const credit = near[1] && isPhotoCredit(near[1].text) ? [near[1]] : [];
    return join([first, ...credit], from);
  }
  return { text: null, next: from };
}

function join(lines: readonly PageLine[], from: number): { text: string; next: number } {
  return { text: lines.map((line) => line.text).join(' '), next: from + lines.length };
}

/** True when two lines share most of the shorter one's words, as a picture's text does with its caption or the title. */
function isAbout(text: string, caption: string, title: string): boolean {
  const words = new Set(foldedKey(text).split(' '));
  const shared = (other: string) =>
    foldedKey(other)
      .split(' ')
      .filter((word) => words.has(word)).length;
  return shared(caption) >= words.size * 0.6 || shared(title) >= words.size * 0.6;
}

interface TextReading {
  readonly kind: 'paragraph' | 'subhead' | 'quote';
  readonly text: string;
  readonly lines: number;
  readonly note: string | null;
}

function readText(lines: readonly PageLine[], at: number): TextReading {
  const line = lines[at];
  const text = line?.text ?? '';
  const next = lines[at + 1];
  const plain = (kind: TextReading['kind'], note: string | null = null): TextReading => ({
    kind,
    text,
    lines: 1,
    note,
  });
  if (line === undefined) return plain('paragraph');
  // Behind a colon the quotation goes on with the paragraph above; alone it is set apart.
  const introduced = /[:：]$/u.test(lines[at - 1]?.text ?? '');
  if (line.mark === 'quote' || (isWhollyQuoted(text) && !introduced)) {
    const speaker = next && /^[-–—]\s*\p{Lu}/u.test(next.text) && isHeadlineShaped(next) && wordCount(next.text) <= 20;
    return speaker ? { kind: 'quote', text: `${text} ${next.text}`, lines: 2, note: null } : plain('quote');
  }
  if (line.mark === 'table')
    return plain('paragraph', `Dòng “${shorten(text)}” là một hàng của bảng; dựng lại bằng khối bảng nếu cần.`);
  if (line.mark === 'heading') return plain(wordCount(text) <= 26 && !/[,;:]$/.test(text) ? 'subhead' : 'paragraph');
  const listed =
    line.mark === 'item' && (next?.mark === 'item' || lines[at - 1]?.mark === 'item' || !/^\d/u.test(text));
  if (listed || !isHeadlineShaped(line)) return plain('paragraph');
  if (next !== undefined && (next.gap || !lines.some((each) => each.gap))) return plain('subhead');
  if (next !== undefined && wordCount(text) <= 20) return plain('subhead');
  return plain(
    'paragraph',
    `Dòng cuối “${shorten(text)}” không rõ là đoạn văn, tít phụ hay chữ ký; đang để là đoạn văn.`,
  );
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77).trimEnd()}…`;
}
