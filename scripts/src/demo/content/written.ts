import type { DemoFields } from '../demo-document.ts';
import { artworkByName, type ArtworkName } from '../artwork/artworks.ts';

type Body = NonNullable<DemoFields<'article'>['body']>;
export type WrittenBlock = Body[number];
export type WrittenPicture = NonNullable<DemoFields<'article'>['cover']>;
/** A rich-text block; the Markdown may be indented and wrapped as the source file likes, a blank line parts paragraphs. */
export function prose(markdown: string): WrittenBlock {
  const paragraphs = markdown
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .reduce(
          (text, line) => (text === '' || /^(?:[-*>]|\d+\.)\s/.test(line) ? `${text}\n${line}` : `${text} ${line}`),
          '',
        )
        .trim(),
    );
  return { kind: 'rich-text', text: paragraphs.join('\n\n') };
}

/** One of the demo's artworks as a picture, credited; the caption says what the reader should take from it here. */
export function artwork(name: ArtworkName, caption?: string): WrittenPicture {
  const { alt, focalX, focalY } = artworkByName[name];
  return { image: name, alt, ...(caption === undefined ? {} : { caption }), credit: 'Minh họa: Loa', focalX, focalY };
}

export function figure(name: ArtworkName, caption: string, width: 'normal' | 'wide' | 'full' = 'normal'): WrittenBlock {
  return { kind: 'figure', picture: artwork(name, caption), width };
}

/** An instant by the clock in Vietnam, as ISO 8601 in UTC. @param local `yyyy-mm-dd hh:mm` */
export function inVietnam(local: string): string {
  return new Date(`${local.replace(' ', 'T')}:00+07:00`).toISOString();
}
