/**
 * Names what is drawn of the same words. It is part of a card's address, so that an address means the same bytes for ever:
 * raise it when the drawing changes.
 */
export const cardRecipe = 'card-1';

/** What stands on a card. */
export interface CardText {
  readonly paper: string;
  readonly section: string | null;
  readonly title: string;
}
