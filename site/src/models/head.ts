import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { Library, PictureFiles } from './library.ts';
import type { Link } from './link.ts';
import type { Shell } from './shell.ts';
import { shorten } from './shorten.ts';

/** A JSON value, as structured data is made of. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What the page says of itself to browsers, search engines and those who share it. */
export interface Head {
  title: string;
  description: string | null;
  canonical: string;
  kind: 'website' | 'article' | 'profile';
  image: { url: string; width: number; height: number; alt: string } | null;
  noIndex: boolean;
  structuredData: Json[];
}

interface HeadSource {
  title: string;
  path: string;
  description?: string | null;
  kind?: Head['kind'];
  picture?: { files: PictureFiles; alt: string } | null;
  seo?: ArticleWire['seo'];
  structuredData?: Json[];
}

/** The largest variant in the form that every reader of shared links understands. */
function sharedImage(picture: HeadSource['picture'], origin: string): Head['image'] {
  if (!picture) return null;
  const { files, alt } = picture;
  const lastType = files.variants.at(-1)?.type;
  const variant = files.variants.filter(({ type }) => type === lastType).at(-1);
  if (!variant) return null;
  const height = Math.round((variant.width * files.height) / files.width);
  return { url: new URL(variant.src, origin).href, width: variant.width, height, alt };
}

/** Head of a page; what editors wrote for search engines wins over what the page itself says. */
export function head(source: HeadSource, shell: Shell, library: Library): Head {
  const { seo } = source;
  const seoFiles = seo?.image ? library.picture(seo.image) : null;
  const description = seo?.description || source.description || shell.description;
  return {
    title: seo?.title || source.title,
    description: description ? shorten(description, 200) : null,
    canonical: seo?.canonicalUrl || `${shell.origin}${source.path}`,
    kind: source.kind ?? 'website',
    image: sharedImage(seoFiles ? { files: seoFiles, alt: source.title } : source.picture, shell.origin),
    noIndex: seo?.noIndex === true,
    structuredData: source.structuredData ?? [],
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
  };
}
