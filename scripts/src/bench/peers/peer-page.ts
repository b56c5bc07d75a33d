/*
 * The content that the peers are given: what each page of the plan says, with addresses resolved and dates written out, as
 * an editor's export for another site generator would have it. Markdown is left to the generator. Names are single words in
 * lower case, because Hugo folds the case of what it reads.
 */

export interface PeerLink {
  readonly text: string;
  readonly href: string | null;
}

export interface PeerTime {
  readonly text: string;
  readonly machine: string;
}

export interface PeerPicture {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly background: string | null;
}

export interface PeerFigure {
  readonly picture: PeerPicture;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface PeerCard {
  readonly title: string;
  readonly href: string;
  readonly lead: string;
  readonly masthead: string | null;
  readonly category: PeerLink | null;
  readonly time: PeerTime | null;
  readonly label: string | null;
  readonly picture: PeerPicture | null;
}

/** Blocks of a body; `text`, `question` and `answer` are Markdown. */
export type PeerBlock =
  | { readonly kind: 'rich-text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: PeerFigure; readonly width: string }
  | { readonly kind: 'gallery'; readonly title: string | null; readonly figures: readonly PeerFigure[] }
  | {
      readonly kind: 'pull-quote';
      readonly text: string;
      readonly speaker: string | null;
      readonly role: string | null;
    }
  | {
      readonly kind: 'key-figures';
      readonly title: string | null;
      readonly figures: readonly { readonly label: string; readonly text: string; readonly scope: string | null }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string | null;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'timeline';
      readonly title: string | null;
      readonly entries: readonly { readonly date: string; readonly title: string; readonly text: string }[];
    }
  | {
      readonly kind: 'question-answer';
      readonly asker: string;
      readonly question: string;
      readonly answerer: string;
      readonly answer: string;
    }
  | { readonly kind: 'embed'; readonly href: string; readonly title: string; readonly caption: string | null };

export interface PeerRail {
  readonly title: string;
  readonly cards: readonly PeerCard[];
}

/** What every HTML page has. */
interface PeerHtmlPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly trail: readonly PeerLink[];
  readonly image: string | null;
}

export interface PeerArticle extends PeerHtmlPage {
  readonly layout: 'article';
  readonly format: string;
  readonly label: string | null;
  readonly masthead: string | null;
  readonly category: PeerLink | null;
  readonly time: PeerTime;
  readonly authors: readonly PeerLink[];
  readonly cover: PeerFigure | null;
  readonly picks: readonly PeerCard[];
  readonly blocks: readonly PeerBlock[];
  readonly moments: readonly {
    readonly id: string;
    readonly time: PeerTime;
    readonly title: string;
    readonly text: string;
  }[];
  readonly corrections: readonly { readonly wrong: string; readonly right: string; readonly note: string }[];
  readonly topics: readonly PeerFact[];
  readonly source: PeerLink | null;
  readonly rails: readonly PeerRail[];
}

/** A label and the names that stand behind it. */
export interface PeerFact {
  readonly label: string;
  readonly links: readonly PeerLink[];
}

/** A page about one thing, or a list: a heading, facts, text and cards, any of them empty. */
export interface PeerSection extends PeerHtmlPage {
  readonly layout: 'section';
  readonly kicker: string | null;
  readonly facts: readonly PeerFact[];
  readonly blocks: readonly PeerBlock[];
  readonly rails: readonly PeerRail[];
  readonly cards: readonly PeerCard[];
  readonly pager: readonly PeerLink[];
}

export interface PeerFeed {
  readonly layout: 'feed';
  readonly path: string;
  readonly title: string;
  readonly cards: readonly PeerCard[];
}

export interface PeerSitemap {
  readonly layout: 'sitemap';
  readonly path: string;
  readonly title: string;
  readonly entries: readonly { readonly path: string; readonly changed: string | null }[];
}

export type PeerPage = PeerArticle | PeerSection | PeerFeed | PeerSitemap;

/** What stands around every page. */
export interface PeerChrome {
  readonly origin: string;
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly menu: readonly PeerLink[];
  readonly footer: readonly PeerLink[];
  readonly imprint: readonly PeerFact[];
  /** CSS of the site, linked by every page. */
  readonly stylesheet: string;
}

export interface PeerContent {
  readonly chrome: PeerChrome;
  /** Made one by one while they are read, and anew for each reader, so that no archive stands in memory as a whole. */
  readonly pages: () => Iterable<PeerPage>;
  /** Addresses that moved, by the path of the page that they lead to. */
  readonly moved: ReadonlyMap<string, readonly string[]>;
}
