import type { WireBlock } from '@loa/shared-types/wire/blocks';
import type { ContentPart } from './imported-page.ts';

/** A figure's picture in the media library by the place of the figure in the content; null where there is none. */
export type FigureImages = ReadonlyMap<ContentPart, readonly { readonly key: string; readonly alt: string | null }[]>;

/** The blocks of the article's body: running text becomes Markdown, a quote and a figure blocks of their own. */
export function articleBody(content: readonly ContentPart[], images: FigureImages): WireBlock[] {
  const blocks: WireBlock[] = [];
  let text: string[] = [];
  const flush = () => {
    if (text.length > 0) blocks.push({ kind: 'rich-text', text: text.join('\n\n') });
    text = [];
  };
  for (const part of content) {
    switch (part.kind) {
      case 'paragraph':
        text.push(markdownText(part.text));
        break;
      case 'subhead':
        text.push(`## ${markdownText(part.text)}`);
        break;
      case 'quote':
        flush();
        blocks.push({ kind: 'pull-quote', text: part.text, speaker: null, role: null });
        break;
      case 'figure':
        flush();
        blocks.push(...figureBlocks(part.caption, images.get(part) ?? []));
        break;
      default:
        part satisfies never;
    }
  }
  flush();
  return blocks;
}

/** Text whose signs mean themselves in Markdown; a dash that opens a list keeps its meaning. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#~]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/u, '$1\\$2')
    .replace(/^\+(?=\s)/u, '\\+');
}

function figureBlocks(caption: string | null, images: readonly { key: string; alt: string | null }[]): WireBlock[] {
  const pictures = images.map(({ key, alt }) => picture(key, alt, caption));
  if (pictures.length > 1) return [{ kind: 'gallery', title: null, pictures }];
  return [{ kind: 'figure', picture: pictures[0] ?? picture(null, null, caption), width: 'normal' }];
}

function picture(image: string | null, alt: string | null, caption: string | null) {
  return { image, alt: alt ?? caption, caption, credit: null, focalX: null, focalY: null };
}
