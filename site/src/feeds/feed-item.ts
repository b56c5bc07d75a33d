import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { originalSource } from '../models/article-references.ts';
import { facesOf, type Library } from '../models/library.ts';
import { modifiedAt } from '../models/modified-at.ts';
import { figureOf, largestEncoding } from '../models/picture.ts';
import { articleHtml } from './article-html.ts';

/** An article as feeds tell it. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  /** The whole text; every address in it is whole. */
  readonly html: string;
  readonly image: string | null;
  /** Instants in UTC. */
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly section: string | null;
  /** Address of the original of a reprint. */
  readonly original: string | null;
}

/**
 * @param entries those of a live article
 * @param origin public origin of the site, without a closing slash
 */
export function feedItem(
  article: ArticleWire,
  entries: readonly LiveEntryWire[],
  library: Library,
  origin: string,
): FeedItem {
  const cover = figureOf(article.cover, library);
  const image = cover && largestEncoding(cover.files);
  return {
    url: origin + article.path,
    title: article.title,
    summary: article.lead || null,
    html: articleHtml(article, entries, library, origin),
    image: image && origin + image.src,
    publishedAt: article.displayedAt,
    modifiedAt: modifiedAt(article, entries),
    authors: facesOf(library, 'author', article.authors).map(({ name, path }) => ({ name, url: origin + path })),
    section: library.face('category', article.category)?.name ?? null,
    original: originalSource(article)?.href ?? null,
  };
}
