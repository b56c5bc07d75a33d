import * as z from 'zod';
import { picture, quantity, timelineEntry } from './parts.ts';
import { fileKey, flag, text } from './scalars.ts';

/** Rich text is Markdown without HTML, headings from level 2. */
export const richTextBlock = z.object({ kind: z.literal('rich-text'), text });
export const figureWidths = ['normal', 'wide', 'full'] as const;
export const figureBlock = z.object({
  kind: z.literal('figure'),
  picture: picture.nullable(),
  width: z.enum(figureWidths).nullable(),
});
export const galleryBlock = z.object({ kind: z.literal('gallery'), title: text, pictures: z.array(picture) });
export const pullQuoteBlock = z.object({ kind: z.literal('pull-quote'), text, speaker: text, role: text });
export const chartKinds = ['none', 'bars', 'share'] as const;
export const keyFiguresBlock = z.object({
  kind: z.literal('key-figures'),
  title: text,
  chart: z.enum(chartKinds).nullable(),
  figures: z.array(quantity),
});
/** `rows` is tab-separated as pasted from a spreadsheet, one row a line; the first row is the header when `header` is set. */
export const tableBlock = z.object({ kind: z.literal('table'), caption: text, header: flag, rows: text });
export const timelineBlock = z.object({ kind: z.literal('timeline'), title: text, entries: z.array(timelineEntry) });
export const questionAnswerBlock = z.object({
  kind: z.literal('question-answer'),
  asker: text,
  question: text,
  answerer: text,
  answer: text,
});
/** An outside page; `url` is on the allow-list in `embed-provider.ts`, and nothing loads before the reader's click. */
export const embedBlock = z.object({
  kind: z.literal('embed'),
  url: text,
  title: text,
  poster: fileKey,
  caption: text,
});
export const attachmentBlock = z.object({ kind: z.literal('attachment'), file: fileKey, title: text });

export const block = z.discriminatedUnion('kind', [
  richTextBlock,
  figureBlock,
  galleryBlock,
  pullQuoteBlock,
  keyFiguresBlock,
  tableBlock,
  timelineBlock,
  questionAnswerBlock,
  embedBlock,
  attachmentBlock,
]);
export type WireBlock = z.infer<typeof block>;
export type BlockKind = WireBlock['kind'];
