import { slugify } from '@loa/shared-types/vietnamese-text';
import MarkdownIt from 'markdown-it';
import type { Explainer } from './abbreviations.ts';
import { escapeHtml } from './escape-html.ts';
import { isPlainLine, type PlainPart, plainParts } from './plain-markdown.ts';

export interface Heading {
  id: string;
  text: string;
  level: number;
}

/**
 * What the texts of one page share: which abbreviations are explained already, and the headings so far, so that ids are
 * unique and no level is skipped.
 */
export interface TextContext extends TextFrame {
  explain: Explainer;
  headings: Heading[];
}

interface TextFrame {
  /** Explains abbreviations too, and links what is named; used where a link may stand. */
  link: Explainer;
  /** Stands before the ids of headings, where several contexts share a page. */
  idPrefix: string;
  /** Level of the heading above the texts. */
  headingAbove: number;
}

export function createTextContext(
  explain: Explainer = escapeHtml,
  { link = explain, idPrefix = '', headingAbove = 1 }: Partial<TextFrame> = {},
): TextContext {
  return { explain, link, headings: [], idPrefix, headingAbove };
}

// `validateLink` of markdown-it refuses javascript:, vbscript:, file: and data:, whatever way they are written.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image', 'code']);

markdown.renderer.rules['table_open'] = () =>
  '<div class="table-scroll" tabindex="0" role="group" aria-label="Bảng số liệu"><table>\n';
markdown.renderer.rules['table_close'] = () => '</table></div>\n';

type Token = ReturnType<typeof markdown.parse>[number];

/** True for a link that leaves the site: it has a host of its own. */
export function isExternalLink(href: string): boolean {
  return /^(?:https?:)?\/\//i.test(href);
}

function uniqueId(base: string, taken: readonly Heading[]): string {
  const isTaken = (id: string) => taken.some((heading) => heading.id === id);
  if (!isTaken(base)) return base;
  let number = 2;
  while (isTaken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Takes up a heading with the level that it was written with. */
function addHeading(text: string, written: number, { headings, idPrefix, headingAbove }: TextContext): Heading {
  const level = Math.min(Math.max(written, headingAbove + 1), (headings.at(-1)?.level ?? headingAbove) + 1, 6);
  const heading = { id: uniqueId(idPrefix + (slugify(text) || 'muc'), headings), text, level };
  headings.push(heading);
  return heading;
}

function prepareHeading(open: Token, content: Token | undefined, close: Token | undefined, context: TextContext): void {
  const text = (content?.children ?? []).map((child) => child.content).join('');
  const { id, level } = addHeading(text, Number(open.tag.slice(1)), context);
  open.tag = `h${level}`;
  open.attrSet('id', id);
  if (close) close.tag = open.tag;
}

function prepareInline(tokens: readonly Token[], { link, explain }: Pick<TextContext, 'link' | 'explain'>): void {
  let linksOpen = 0;
  for (const token of tokens) {
    if (token.type === 'link_open') linksOpen++;
    if (token.type === 'link_close') linksOpen--;
    if (token.type === 'link_open' && isExternalLink(String(token.attrGet('href')))) token.attrSet('rel', 'noopener');
    if (token.type === 'text') {
      token.type = 'html_inline';
      token.content = (linksOpen > 0 ? explain : link)(token.content);
    }
  }
}

/** A heading is read before the text that it stands above, which is where names are linked and words explained. */
const asWritten = { explain: escapeHtml, link: escapeHtml };

function render(tokens: Token[], context: TextContext): string {
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') prepareHeading(token, tokens[index + 1], tokens[index + 2], context);
    if (token.type !== 'inline') return;
    prepareInline(token.children ?? [], tokens[index - 1]?.type === 'heading_open' ? asWritten : context);
  });
  return markdown.renderer.render(tokens, markdown.options, {});
}

/**
 * HTML of a Markdown text, headings from level 2. HTML in the text is shown as text; links to scripts stay text; pictures
 * are blocks of their own and have no place in it.
 */
export function renderMarkdown(source: string, context: TextContext): string {
  const parts = plainParts(source);
  return parts ? parts.map((part) => renderPlain(part, context)).join('') : renderMarked(source, context);
}

function renderPlain({ level: written, text }: PlainPart, context: TextContext): string {
  if (written === 0) return `<p>${context.link(text)}</p>\n`;
  const { id, level } = addHeading(text, written, context);
  return `<h${level} id="${escapeHtml(id)}">${escapeHtml(text)}</h${level}>\n`;
}

/** {@link renderMarkdown} of any text. */
export function renderMarked(source: string, context: TextContext): string {
  return render(markdown.parse(source, {}), context);
}

/** The words of a Markdown text without its marks, on one line. */
export function markdownText(source: string): string {
  const parts = plainParts(source);
  if (parts) return oneLine(parts.map(({ text }) => text).join(' '));
  return oneLine(
    markdown
      .parse(source, {})
      .flatMap(({ children }) =>
        children ? [children.map(({ type, content }) => (type === 'text' ? content : ' ')).join('')] : [],
      )
      .join(' '),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** HTML of one line of Markdown, without a paragraph around it and with no links but its own. */
export function renderMarkdownLine(source: string, context: TextContext): string {
  if (isPlainLine(source)) return context.explain(source);
  return render(markdown.parseInline(source, {}), { ...context, link: context.explain });
}
