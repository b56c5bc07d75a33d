import { cardSize } from '../cards/card-size.ts';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { Link } from './link.ts';
import { largestEncoding } from './picture.ts';
import type { Shell } from './shell.ts';
import { shorten } from './shorten.ts';
import type { Library, PictureFiles } from './library.ts';

/** A JSON value, as structured data is made of. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What the page says of itself to browsers, search engines and those who share it. */
export interface Head {
  title: string;
  description: string | null;
  /** Path of the page itself, whatever search engines shall list in its place. */
  path: string;
  canonical: string;
  kind: 'website' | 'article' | 'profile';
  article: ArticleHead | null;
  image: { src: string; width: number; height: number; alt: string } | null;
  noIndex: boolean;
  structuredData: Json[];
  /** Folder in which the feeds of the page's own list stand, beside those of the whole paper. */
  feeds: string | null;
}

/** What the head of an article tells besides. */
interface ArticleHead {
  /** Instants in UTC. */
  publishedAt: string;
  modifiedAt: string;
  section: Link | null;
}

interface HeadSource {
  title: string;
  path: string;
  description?: string | null;
  kind?: Exclude<Head['kind'], 'article'>;
  /** Of an article alone, which it makes the page's kind. */
  article?: ArticleHead;
  picture?: PictureFiles | null;
  /** What the picture shows, for those who cannot see it; the title if nothing is said. */
  alt?: string | undefined;
  /** Address of a drawn card for what has no picture. */
  card?: string | null;
  seo?: ArticleWire['seo'];
  /** Address of the original of a reprint, which search engines shall list in its place. */
  original?: string | null;
  structuredData?: Json[];
  hasFeeds?: boolean;
}

/** Head of a page; what editors wrote for search engines wins over what the page itself says. */
export function head(source: HeadSource, shell: Shell, library: Library): Head {
  const { seo } = source;
  const files = library.picture(seo?.image ?? null) ?? source.picture ?? null;
  const card = source.card ? { src: source.card, ...cardSize } : null;
  const image = files ? largestEncoding(files) : (card ?? shell.shareImage);
  const description = seo?.description || source.description || shell.description;
  return {
    title: seo?.title || source.title,
    description: description ? shorten(description, 200) : null,
    path: source.path,
    canonical: seo?.canonicalUrl || source.original || `${shell.origin}${source.path}`,
    kind: source.article ? 'article' : (source.kind ?? 'website'),
    article: source.article ?? null,
    image: image && { ...image, src: `${shell.origin}${image.src}`, alt: (!seo?.image && source.alt) || source.title },
    noIndex: seo?.noIndex === true,
    structuredData: source.structuredData ?? [],
    feeds: source.hasFeeds === true ? source.path : null,
  };
}

/** Structured data of a breadcrumb; its links are paths of this site. */
export function breadcrumbData(trail: readonly Link[], origin: string): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: `${origin}${href}`,
    })),
  } satisfies WithContext<BreadcrumbList>;
}
