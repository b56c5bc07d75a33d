import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { htmlImage } from './html-image.ts';
import { cleanText, pageLine, type PageLine } from './page-line.ts';

const captions =
  '.caption, .PhotoCMS_Caption, .image-caption, .wp-caption-text, .pic-caption, .photo-caption, figcaption';

export function isCaption($: CheerioAPI, element: Element): boolean {
  return $(element).is(captions);
}

export function isFigure($: CheerioAPI, element: Element): boolean {
  return $(element).is('figure, .wp-caption, .VCSortableInPreviewMode, .article-image, .photo');
}

/** The pictures of a figure and its caption; null when the element holds text alone. */
export function figureLines($: CheerioAPI, figure: Element, file: string): PageLine[] | null {
  const caption = $(figure).find(captions).first();
  const images = imageLines($, $(figure).find('img'), file);
  if (images.length === 0 && caption.length === 0) return null;
  return withCaption(images, cleanText((caption.length > 0 ? caption : $(figure)).text()));
}

/**
 * A table with a picture is the picture and its caption, one of links a box of other stories, and one of several columns
 * holds data. Null for a table that only lays out text.
 */
export function tableLines($: CheerioAPI, table: Element, file: string): PageLine[] | null {
  const text = cleanText($(table).text());
  const rows = $(table)
    .find('tr')
    .toArray()
    .map((row) =>
      $(row)
        .children('td, th')
        .toArray()
        .map((cell) => cleanText($(cell).text())),
    );
  // The longest caption in print is a few sentences; what is longer is an article laid out by a table.
  const images = text.length <= 800 && $(table).find('table').length === 0 ? $(table).find('img') : null;
  if (images !== null && images.length > 0) {
    const cells = rows.flat().filter((cell) => cell !== '');
    return withCaption(imageLines($, images, file), [...new Set(cells)].join(' ') || text);
  }
  const linked = cleanText($(table).find('a').text());
  if (text !== '' && linked.length >= text.length * 0.9) return [pageLine(text, true, 'links')];
  if ($(table).find('table, img').length > 0 || rows.every((cells) => cells.length <= 1)) return null;
  return rows
    .map((cells) => cells.join(' | '))
    .filter((row) => /[\p{L}\p{N}]/u.test(row))
    .map((row) => pageLine(row, true, 'table'));
}

function imageLines($: CheerioAPI, images: Cheerio<Element>, file: string): PageLine[] {
  return images.toArray().map((image, index) => pageLine('', index === 0, 'image', htmlImage($, image, file)));
}

function withCaption(images: PageLine[], caption: string): PageLine[] {
  return caption === '' ? images : [...images, pageLine(caption, false, 'caption')];
}
