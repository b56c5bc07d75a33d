/** Where the bytes of a picture are: beside the page on this machine, or elsewhere (listed, never fetched). */
export type ImageReference =
  | { readonly kind: 'local'; readonly path: string; readonly alt: string | null }
  | { readonly kind: 'remote'; readonly address: string; readonly alt: string | null };

export type BodyKind = 'paragraph' | 'subhead' | 'quote';

/** One piece of an article in the page's order. */
export type ContentPart =
  | { readonly kind: BodyKind; readonly text: string }
  | { readonly kind: 'figure'; readonly caption: string | null; readonly images: readonly ImageReference[] };

/** A card beside or below the article: a heading with the titles and teasers under it. */
export interface Rail {
  /** Null for cards that stand under no heading. */
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** What a saved page says, and nothing that it does not say: what is missing is null, what is doubtful is `undecided`. */
export interface ImportedPage {
  readonly file: string;
  readonly title: string;
  /** Without the masthead. */
  readonly lead: string | null;
  readonly category: string | null;
  /** The paper's name as printed before the lead, such as LĐTĐ. */
  readonly masthead: string | null;
  /** ISO 8601 at +07:00. */
  readonly displayedAt: string | null;
  readonly byline: string | null;
  readonly sourceName: string | null;
  readonly sourceUrl: string | null;
  /** The page's own address, when the file names it. */
  readonly canonicalUrl: string | null;
  readonly content: readonly ContentPart[];
  readonly rails: readonly Rail[];
  /** Reasons, in Vietnamese, for the editor who finishes the draft. */
  readonly undecided: readonly string[];
}

/** One element of the array that `loa import --json` prints; its keys are a promise. */
export interface ImportedPageJson {
  readonly file: string;
  readonly title: string;
  readonly lead: string | null;
  readonly category: string | null;
  readonly masthead: string | null;
  readonly displayedAt: string | null;
  readonly byline: string | null;
  readonly sourceName: string | null;
  readonly body: readonly { readonly kind: BodyKind; readonly text: string }[];
  readonly figures: readonly { readonly caption: string | null }[];
  readonly linked: readonly string[];
  readonly undecided: readonly string[];
}

/** @param linked official names of the union bodies and campaigns that the article was linked to */
export function toJson(page: ImportedPage, linked: readonly string[]): ImportedPageJson {
  const { file, title, lead, category, masthead, displayedAt, byline, sourceName, content, undecided } = page;
  return {
    file,
    title,
    lead,
    category,
    masthead,
    displayedAt,
    byline,
    sourceName,
    body: content.flatMap((part) => (part.kind === 'figure' ? [] : [{ kind: part.kind, text: part.text }])),
    figures: content.flatMap((part) => (part.kind === 'figure' ? [{ caption: part.caption }] : [])),
    linked,
    undecided,
  };
}

/** The article's own text, sentence-bearing parts only, in order; rails are no part of it. */
export function articleTexts(page: Pick<ImportedPage, 'title' | 'lead' | 'content'>): string[] {
  const parts = page.content.map((part) => (part.kind === 'figure' ? part.caption : part.text));
  return [page.title, page.lead, ...parts].filter((text): text is string => text !== null);
}
