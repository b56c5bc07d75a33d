import type { CheerioAPI } from 'cheerio';
import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { figureLines, isCaption, isFigure, tableLines } from './html-figures.ts';
import { htmlImage } from './html-image.ts';
import { cleanText, pageLine, type LineMark, type PageLine } from './page-line.ts';
import { wordCount } from './sentence-shape.ts';

const blocks = new Set(
  (
    'address article blockquote body center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ' +
    'main ol p picture pre section table tbody td th thead tr ul'
  ).split(' '),
);

/** The lines below an element as a reader sees them, each with what its markup says of it. */
export function htmlLines($: CheerioAPI, root: Element, file: string): PageLine[] {
  return captionsBelowPictures(walk($, root, { file, mark: null }));
}

interface Place {
  readonly file: string;
  readonly mark: LineMark | null;
}

function walk($: CheerioAPI, element: Element, place: Place): PageLine[] {
  const table = element.name === 'table' ? tableLines($, element, place.file) : null;
  const figure = isFigure($, element) ? figureLines($, element, place.file) : null;
  const known = table ?? figure;
  if (known) return known;
  const lines: PageLine[] = [];
  let inline: AnyNode[] = [];
  const flush = () => {
    lines.push(...inlineLines($, inline, element, place));
    inline = [];
  };
  for (const node of element.children) {
    if (isTag(node) && (blocks.has(node.name) || containsBlock($, node))) {
      flush();
      lines.push(...walk($, node, { ...place, mark: markOf($, node, place.mark) }));
    } else if (isTag(node) || isText(node)) inline.push(node);
  }
  flush();
  return lines;
}

function markOf($: CheerioAPI, element: Element, inherited: LineMark | null): LineMark | null {
  if (/^h[2-6]$/.test(element.name)) return 'heading';
  if (element.name === 'blockquote' || $(element).is('.quote, .pullquote, .blockquote')) return 'quote';
  if (element.name === 'li') return 'item';
  if (isCaption($, element)) return 'caption';
  return inherited;
}

/** Text and pictures between blocks; a break of the line parts them. */
function inlineLines($: CheerioAPI, nodes: readonly AnyNode[], parent: Element, place: Place): PageLine[] {
  const lines: PageLine[] = [];
  let pieces: AnyNode[] = [];
  let gap = true;
  const flush = () => {
    const text = cleanText(pieces.map((node) => $(node).text()).join(''));
    if (text !== '') {
      lines.push(pageLine(text, gap, inlineMark($, pieces, text, parent, place)));
      gap = false;
    }
    pieces = [];
  };
  const visit = (node: AnyNode) => {
    if (isTag(node) && node.name === 'br') flush();
    else if (isTag(node) && node.name === 'img') {
      flush();
      lines.push(pageLine('', gap, 'image', htmlImage($, node, place.file)));
      gap = false;
    } else if (isTag(node) && $(node).find('br, img').length > 0) node.children.forEach(visit);
    else pieces.push(node);
  };
  nodes.forEach(visit);
  flush();
  return lines;
}

function inlineMark(
  $: CheerioAPI,
  pieces: readonly AnyNode[],
  text: string,
  parent: Element,
  place: Place,
): LineMark | null {
  if (place.mark === 'caption' || place.mark === 'quote' || place.mark === 'heading') return place.mark;
  const within = (selector: string) =>
    cleanText(
      pieces
        .map((node) => (!isTag(node) ? '' : $(node).is(selector) ? $(node).text() : $(node).find(selector).text()))
        .join(''),
    ) === text;
  if (within('a') && wordCount(text) >= 4) return 'links';
  const aside = /text-align:\s*right/i.test($(parent).attr('style') ?? '');
  const bold = within('strong, b') || $(parent).is('strong, b') || $(parent).parents('strong, b').length > 0;
  if (bold && !aside && wordCount(text) <= 26 && !/[.,;:…]["”]?$/u.test(text) && wordCount(text) >= 3) return 'heading';
  return place.mark;
}

/** A short centred or slanted paragraph right below a picture is its caption. */
function captionsBelowPictures(lines: readonly PageLine[]): PageLine[] {
  return lines.map((line, index) => {
    const above = lines[index - 1];
    const near = above?.mark === 'image' && line.mark === null && !line.gap;
    return near && wordCount(line.text) <= 60 ? { ...line, mark: 'caption' as const } : line;
  });
}

function containsBlock($: CheerioAPI, element: Element): boolean {
  return $(element).find('p, div, table, figure, ul, ol, blockquote, h2, h3').length > 0;
}
