import type { WireBlock } from '@loa/shared-types/wire/blocks';
import type { TextContext } from '../../text/markdown.ts';
import { renderMarkdown, renderMarkdownLine } from '../../text/markdown.ts';
import { parseTableRows, type TableRows } from '../../text/table-rows.ts';
import type { Library } from '../library.ts';
import { type Figure, figureOf } from '../picture.ts';
import { type Attachment, attachment } from './attachment.ts';
import { type Embed, embed } from './embed.ts';
import { type KeyFigures, keyFigures } from './key-figures.ts';
import { keyFiguresId } from './key-figures-id.ts';

export interface TimelineEntry {
  date: string | null;
  title: string | null;
  html: string | null;
}

/** A part of a page's body, ready to be shown. */
export type Block =
  | { kind: 'rich-text'; html: string }
  | { kind: 'figure'; figure: Figure; width: 'normal' | 'wide' | 'full' }
  | { kind: 'gallery'; title: string | null; figures: Figure[] }
  | { kind: 'pull-quote'; html: string; speaker: string | null; role: string | null }
  | ({ kind: 'key-figures'; id: string } & KeyFigures)
  | { kind: 'table'; caption: string | null; table: TableRows }
  | { kind: 'timeline'; title: string | null; entries: TimelineEntry[] }
  | {
      kind: 'question-answer';
      asker: string | null;
      question: string;
      answerer: string | null;
      answer: string | null;
    }
  | ({ kind: 'embed' } & Embed)
  | ({ kind: 'attachment' } & Attachment);

/** What a block needs beside itself. */
export interface BlockContext {
  library: Library;
  text: TextContext;
}

function markdownOrNull(source: string | null, text: TextContext): string | null {
  return source?.trim() ? renderMarkdown(source, text) : null;
}

/** The block as a page shows it, or null when nothing of it can be shown: an empty text, a picture that is not published. */
function blockOf(wire: WireBlock, place: number, { library, text }: BlockContext): Block | null {
  switch (wire.kind) {
    case 'rich-text': {
      const html = markdownOrNull(wire.text, text);
      return html === null ? null : { kind: 'rich-text', html };
    }
    case 'figure': {
      const figure = figureOf(wire.picture, library);
      return figure && { kind: 'figure', figure, width: wire.width ?? 'normal' };
    }
    case 'gallery': {
      const figures = wire.pictures.map((picture) => figureOf(picture, library)).filter((figure) => figure !== null);
      return figures.length === 0 ? null : { kind: 'gallery', title: wire.title || null, figures };
    }
    case 'pull-quote': {
      if (!wire.text?.trim()) return null;
      const html = renderMarkdownLine(wire.text.trim(), text);
      return { kind: 'pull-quote', html, speaker: wire.speaker || null, role: wire.role || null };
    }
    case 'key-figures': {
      const figures = keyFigures(wire, library);
      return figures && { kind: 'key-figures', id: keyFiguresId(place), ...figures };
    }
    case 'table': {
      const table = parseTableRows(wire.rows ?? '', wire.header === true);
      return table && { kind: 'table', caption: wire.caption || null, table };
    }
    case 'timeline': {
      const entries = wire.entries
        .filter((entry) => entry.title || entry.text)
        .map((entry) => ({
          date: entry.date || null,
          title: entry.title || null,
          html: markdownOrNull(entry.text, text),
        }));
      return entries.length === 0 ? null : { kind: 'timeline', title: wire.title || null, entries };
    }
    case 'question-answer': {
      const question = markdownOrNull(wire.question, text);
      if (question === null) return null;
      const answer = markdownOrNull(wire.answer, text);
      return { kind: 'question-answer', asker: wire.asker || null, question, answerer: wire.answerer || null, answer };
    }
    case 'embed': {
      const card = embed(wire, library);
      return card && { kind: 'embed', ...card };
    }
    case 'attachment': {
      const file = attachment(wire, library);
      return file && { kind: 'attachment', ...file };
    }
    default:
      return wire satisfies never;
  }
}

/** The blocks of a body in the editors' order, without those that have nothing to show. */
export function blocksOf(body: readonly WireBlock[], context: BlockContext): Block[] {
  return body.map((wire, place) => blockOf(wire, place, context)).filter((block) => block !== null);
}
