import { sentenceAddress } from '../text/sentence-address.ts';
import { type Link, linkTo } from './link.ts';
import type { Library } from './library.ts';

/** Where a figure or fact comes from: the article and the sentence in it. */
export interface SourceNote {
  article: Link | null;
  quote: string | null;
}

/** Null when the source is neither named nor quoted. */
export function sourceNote(articleId: string | null, quote: string | null, library: Library): SourceNote | null {
  const face = library.face('article', articleId);
  if (!face && !quote) return null;
  return {
    article: face && linkTo({ name: face.title, path: sentenceAddress(face.path, quote) }),
    quote: quote || null,
  };
}
