import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import type { LiveBlogPosting, NewsArticle, WithContext } from 'schema-dts';
import { instantInVietnam } from '../../text/dates.ts';
import { originalSource } from '../article-references.ts';
import type { Link } from '../link.ts';
import { modifiedAt } from '../modified-at.ts';
import { type Figure, largestEncoding } from '../picture.ts';
import type { Shell } from '../shell.ts';
import type { Json } from '../head.ts';
import { liveData } from './live-data.ts';

interface ArticleParts {
  readonly shell: Shell;
  readonly authors: readonly Link[];
  readonly cover: Figure | null;
  /** Address of the card that is drawn for an article without a cover. */
  readonly card: string | null;
  readonly section: Link | null;
  readonly liveEntries: readonly LiveEntryWire[];
}

/** Structured data of an article: a NewsArticle, or a LiveBlogPosting while and after it was live. */
export function articleData(article: ArticleWire, parts: ArticleParts): Json {
  const common = newsArticle(article, parts);
  if (article.format !== 'live') return { '@context': 'https://schema.org', '@type': 'NewsArticle', ...common };
  return {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    ...common,
    ...liveData(article, parts.liveEntries),
  } satisfies WithContext<LiveBlogPosting>;
}

function newsArticle(article: ArticleWire, { shell, authors, cover, card, section, liveEntries }: ArticleParts) {
  const { origin, publisher } = shell;
  const image = (cover && largestEncoding(cover.files))?.src ?? card ?? shell.shareImage?.src;
  const source = originalSource(article);
  const corrections = article.corrections.flatMap(({ right, note, correctedAt }) => {
    const text = right || note;
    if (!text) return [];
    const date = correctedAt ? { datePublished: instantInVietnam(correctedAt) } : {};
    return [{ '@type': 'CorrectionComment' as const, text, ...date }];
  });
  return {
    headline: article.title,
    ...(article.lead ? { description: article.lead } : {}),
    ...(image ? { image: [origin + image] } : {}),
    datePublished: instantInVietnam(article.displayedAt),
    dateModified: instantInVietnam(modifiedAt(article, liveEntries)),
    author:
      authors.length > 0
        ? authors.map(({ text, href }) => ({ '@type': 'Person' as const, name: text, url: origin + href }))
        : publisher,
    publisher,
    mainEntityOfPage: origin + article.path,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    ...(section ? { articleSection: section.text } : {}),
    ...(source?.href ? { isBasedOn: source.href } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  } satisfies Omit<WithContext<Exclude<NewsArticle, string>>, '@context' | '@type'>;
}
