/** What a check of the wording sees. */
export interface CheckedText {
  /** Title, lead, body and captions, one element each, in order. */
  readonly texts: readonly string[];
  /** ISO 8601 at +07:00, or null when the page gives none. */
  readonly displayedAt: string | null;
}

/** A check finds what an editor must decide; it changes nothing. Each reason is one Vietnamese sentence naming the place. */
export type TextCheck = (text: CheckedText) => string[];

/** The words around a place in a text, for a reason that the editor can search for. */
export function around(text: string, index: number, length: number): string {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, index - 20)) + 1);
  const end = text.indexOf(' ', index + length + 20);
  return `${from > 0 ? '…' : ''}${text.slice(from, end < 0 ? text.length : end)}${end < 0 ? '' : '…'}`;
}

/** Sentences of a text, roughly; numbers with points and abbreviations of one letter do not part them. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\d)”"][.!?…])\s+(?=["“(]?\p{Lu})/u);
}
