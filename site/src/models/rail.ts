import type { Rail as RailProps } from '../plan/page-kind.ts';
import { type Card, cardsOf } from './card.ts';
import type { Library } from './library.ts';

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
