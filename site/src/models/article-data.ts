import type { ArticleWire } from '@loa/shared-types/wire/article';
import { instantInVietnam } from '../text/dates.ts';
import type { Json } from './head.ts';
import type { Link } from './link.ts';
import { type Figure, largestEncoding } from './picture.ts';
import type { Shell } from './shell.ts';

/** Structured data of an article as schema.org's NewsArticle. */
export function articleData(
  article: ArticleWire,
  { shell, authors, cover, section }: { shell: Shell; authors: Link[]; cover: Figure | null; section: Link | null },
): Json {
  const image = cover && largestEncoding(cover.files);
  const publisher = { '@type': 'NewsMediaOrganization', name: shell.name, url: `${shell.origin}/` };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    ...(article.lead ? { description: article.lead } : {}),
    ...(image ? { image: [`${shell.origin}${image.src}`] } : {}),
    datePublished: instantInVietnam(article.displayedAt),
    dateModified: instantInVietnam(
      article.lastPublishedAt > article.displayedAt ? article.lastPublishedAt : article.displayedAt,
    ),
    author:
      authors.length > 0
        ? authors.map(({ text, href }) => ({ '@type': 'Person', name: text, url: `${shell.origin}${href}` }))
        : publisher,
    publisher,
    mainEntityOfPage: `${shell.origin}${article.path}`,
    inLanguage: 'vi',
    ...(section ? { articleSection: section.text } : {}),
  };
}
