import type { PublishedType } from '@loa/shared-types/published-type';
import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import type { WireDocument } from '@loa/shared-types/wire/document';
import { originalSource } from '../models/article-references.ts';
import { figuresOf } from '../models/figures.ts';
import { markedWords } from '../text/marked-words.ts';
import { correctionMonthsOf } from '../models/corrections.ts';
import { linkTargets, type LinkTarget } from './link-targets.ts';

/** What planning needs to know of a document, so that it never opens a body. */
export interface Outline {
  readonly links: readonly LinkTarget[];
  readonly lastPublishedAt: string;
  /** True when search engines shall not list it at its address: its editors said so, or it is a reprint. */
  readonly unlisted: boolean;
  /** Articles that the figures of the document come from, each once. */
  readonly sources: readonly string[];
  /** Words of its texts by which a glossary term may be found, each once: also those that no term explains yet. */
  readonly words: readonly string[];
  readonly article: ArticleOutline | null;
  readonly liveEntry: Pick<LiveEntryWire, 'happenedAt' | 'pinned'> | null;
}

export interface ArticleOutline extends Pick<
  ArticleWire,
  'category' | 'authors' | 'tags' | 'campaigns' | 'awards' | 'related' | 'displayedAt' | 'format' | 'liveState'
> {
  readonly unionBodies: readonly string[];
  /** True when its editors want it before what is newer, see `featuredFirst`. */
  readonly featured: boolean;
  /** Months in Vietnam in which it was corrected, or in which it appeared when it corrects another; as `2022-12`. */
  readonly correctionMonths: readonly string[];
}

export function outlineOf<T extends PublishedType>(type: T, document: WireDocument<T>): Outline {
  const known: WireDocument = document;
  return {
    links: linkTargets(known),
    lastPublishedAt: 'lastPublishedAt' in known ? known.lastPublishedAt : '',
    unlisted: isUnlisted(known),
    sources: sourcesOf(known),
    words: markedWords(textsOf(known)),
    article: 'positions' in known ? articleOutline(known) : null,
    liveEntry: 'happenedAt' in known ? { happenedAt: known.happenedAt, pinned: known.pinned } : null,
  };
}

function isUnlisted(document: WireDocument): boolean {
  if ('seo' in document && (document.seo?.noIndex === true || document.seo?.canonicalUrl)) return true;
  return 'sourceUrl' in document && Boolean(originalSource(document)?.href);
}

function sourcesOf(document: WireDocument): string[] {
  const sources = figuresOf(document).map(({ sourceArticle }) => sourceArticle);
  return [...new Set(sources.filter((source) => source !== null))];
}

const textFields = new Set(['lead', 'summary', 'text', 'body', 'note', 'description', 'biography', 'phases']);

/** What readers read as running text. */
function textsOf(document: WireDocument): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) walk(part);
  };
  for (const [field, value] of Object.entries(document)) if (textFields.has(field)) walk(value);
  return texts.join('\n');
}

function articleOutline(article: ArticleWire): ArticleOutline {
  const { category, authors, tags, campaigns, awards, related, displayedAt, format, liveState } = article;
  const unionBodies = article.unionBodies.map(({ body }) => body).filter((body) => body !== null);
  const correctionMonths = correctionMonthsOf(article);
  return {
    category,
    authors,
    tags,
    campaigns,
    awards,
    related,
    displayedAt,
    format,
    liveState,
    unionBodies,
    featured: article.featured === true,
    correctionMonths,
  };
}
