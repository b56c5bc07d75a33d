import { embedFrame, type EmbedProvider } from '@loa/shared-types/embed-provider';
import type { WireBlock } from '@loa/shared-types/wire/blocks';
import type { Library } from '../library.ts';
import type { Picture } from '../picture.ts';

/** An outside video as a local card: nothing of it loads before the reader follows the link. */
export interface Embed {
  providerName: string;
  title: string;
  href: string;
  /** Where its frame loads from once the reader has asked for it. */
  frameUrl: string;
  poster: Picture | null;
  caption: string | null;
}

const providerNames: Record<EmbedProvider, string> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  'facebook-video': 'Facebook',
};

/** The card of an outside video; null when its address is not on the allow-list. */
export function embed(wire: Extract<WireBlock, { kind: 'embed' }>, library: Library): Embed | null {
  const frame = wire.url ? embedFrame(wire.url) : null;
  if (!wire.url || !frame) return null;
  const files = library.picture(wire.poster);
  return {
    providerName: providerNames[frame.provider],
    title: wire.title || 'Xem video',
    href: wire.url,
    frameUrl: frame.frameUrl,
    poster: files && { files, alt: '', focus: null },
    caption: wire.caption || null,
  };
}
