import type { Rail as RailProps } from '../plan/page-kind.ts';
import { type Card, card } from './card.ts';
import type { ArticleFace, NamedFace } from './face.ts';
import { facesOf, type Library, type PictureFiles } from './library.ts';

/** A list of other articles beside or below one; never empty. */
export interface Rail {
  title: string;
  href: string | null;
  cards: Card[];
}

function railHeading({ kind, of }: RailProps, library: Library): Omit<Rail, 'cards'> {
  switch (kind) {
    case 'hand-picked':
      return { title: 'Nên xem', href: null };
    case 'same-category':
      return { title: 'Tin khác', href: library.face('category', of)?.path ?? null };
    case 'shared':
      return { title: 'Có thể bạn quan tâm', href: null };
    default:
      return kind satisfies never;
  }
}

/** The rails that have something to show, in order. */
export function railsOf(rails: readonly RailProps[], library: Library): Rail[] {
  return rails
    .map((rail) => ({ ...railHeading(rail, library), cards: cardsOf(rail.articles, library) }))
    .filter(({ cards }) => cards.length > 0);
}

/** A card with what else of the library it is made from than its face. */
interface KnownCard {
  readonly card: Card;
  readonly category: NamedFace | null;
  readonly picture: PictureFiles | null;
}

/** An article stands in the rails of many pages, which thus share one card. */
const knownCards = new WeakMap<ArticleFace, KnownCard>();

function cardsOf(ids: readonly string[], library: Library): Card[] {
  return facesOf(library, 'article', ids).map((face) => {
    const category = library.face('category', face.category);
    const picture = library.picture(face.cover?.image ?? null);
    const known = knownCards.get(face);
    if (known?.category === category && known.picture === picture) return known.card;
    const made = card(face, library);
    knownCards.set(face, { card: made, category, picture });
    return made;
  });
}
