/** What stands on a card. */
export interface CardText {
  readonly paper: string;
  readonly section: string | null;
  readonly title: string;
}
