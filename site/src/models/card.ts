import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { ArticleFace, NamedFace } from './face.ts';
import { type DateText, displayedTime } from '../text/dates.ts';
import { type Link, linkTo } from './link.ts';
import { coverPicture, type Picture } from './picture.ts';
import { facesOf, type Library, type PictureFiles } from './library.ts';

/** An article as lists and rails show it. */
export interface Card {
  title: string;
  href: string;
  lead: string;
  masthead: string | null;
  category: Link | null;
  time: DateText;
  /** What kind of piece it is, when that is not plain news. */
  label: string | null;
  /** True while a live article runs. */
  running: boolean;
  corrected: boolean;
  picture: Picture | null;
}

const formatLabels: Record<ArticleWire['format'], string | null> = {
  news: null,
  feature: 'Phóng sự',
  longform: 'Longform',
  infographic: 'Infographic',
  live: 'Trực tuyến',
  photo: 'Ảnh',
  video: 'Video',
  correction: 'Cải chính',
};

/** The word that readers see before a piece, or null for plain news; what must not be overlooked stands before what is new. */
export function labelOf({ format, breaking }: Pick<ArticleFace, 'format' | 'breaking'>): string | null {
  return breaking && format !== 'live' && format !== 'correction' ? 'Tin nóng' : formatLabel(format);
}

/** The word for a format that readers see, or null for plain news. */
export function formatLabel(format: ArticleWire['format']): string | null {
  return formatLabels[format];
}

/** A card with what else of the library it is made from than its face. */
interface KnownCard {
  readonly card: Card;
  readonly category: NamedFace | null;
  readonly picture: PictureFiles | null;
}

/** An article stands in the lists and rails of many pages, which thus share one card. */
const knownCards = new WeakMap<ArticleFace, KnownCard>();

export function card(face: ArticleFace, library: Library): Card {
  const category = library.face('category', face.category);
  const files = library.picture(face.cover?.image ?? null);
  const known = knownCards.get(face);
  if (known?.category === category && known.picture === files) return known.card;
  const made: Card = {
    title: face.title,
    href: face.path,
    lead: face.lead,
    masthead: face.masthead || null,
    category: category && linkTo(category),
    time: displayedTime(face.displayedAt),
    label: labelOf(face),
    running: face.format === 'live' && face.liveState === 'running',
    corrected: face.corrected,
    picture: coverPicture(face.cover, library),
  };
  knownCards.set(face, { card: made, category, picture: files });
  return made;
}

/** Cards of those articles that are published, in the order of their ids. */
export function cardsOf(ids: readonly string[], library: Library): Card[] {
  return facesOf(library, 'article', ids).map((face) => card(face, library));
}
