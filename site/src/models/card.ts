import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { ArticleFace } from '../mirror/face.ts';
import type { ShownFaces } from '../mirror/mirror-reader.ts';
import { type DateText, displayedTime } from '../text/dates.ts';
import { type Link, linkTo } from './link.ts';
import { figureOf, type Picture } from './picture.ts';

/** An article as lists and rails show it. */
export interface Card {
  title: string;
  href: string;
  lead: string | null;
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

/** The word for a format that readers see, or null for plain news. */
export function formatLabel(format: ArticleWire['format']): string | null {
  return formatLabels[format];
}

export function card(face: ArticleFace, faces: ShownFaces): Card {
  const category = faces.face('category', face.category);
  return {
    title: face.title,
    href: face.path,
    lead: face.lead,
    masthead: face.masthead || null,
    category: category && linkTo(category),
    time: displayedTime(face.displayedAt),
    label: formatLabel(face.format),
    running: face.format === 'live' && face.liveState === 'running',
    corrected: face.corrected,
    picture: figureOf(face.cover, faces),
  };
}

/** Cards of those articles that are published, in the order of their ids. */
export function cardsOf(ids: readonly string[], faces: ShownFaces): Card[] {
  return ids.flatMap((id) => {
    const face = faces.face('article', id);
    return face ? [card(face, faces)] : [];
  });
}
