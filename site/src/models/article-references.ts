import type { ArticleWire } from '@loa/shared-types/wire/article';
import { type DateText, dayText } from '../text/dates.ts';
import { isExternalLink } from '../text/markdown.ts';

export interface LegalReference {
  /** `Quyết định 3749/QĐ-TLĐ` */
  name: string;
  title: string | null;
  issuer: string | null;
  issuedOn: DateText | null;
  href: string | null;
}

/** Where a reprinted article comes from. */
export interface OriginalSource {
  name: string;
  href: string | null;
  date: DateText | null;
}

export function legalReferences(article: ArticleWire): LegalReference[] {
  return article.legalReferences.flatMap(({ number, title, issuer, issuedOn, url }) => {
    const name = number || title;
    if (!name) return [];
    return [
      {
        name,
        title: number ? title || null : null,
        issuer: issuer || null,
        issuedOn: issuedOn ? dayText(issuedOn) : null,
        href: url && isExternalLink(url) ? url : null,
      },
    ];
  });
}

/** Null when neither a name nor an address is known: a label with nothing behind it is never printed. */
export function originalSource({ sourceName, sourceUrl, sourceDate }: ArticleWire): OriginalSource | null {
  const href = sourceUrl && isExternalLink(sourceUrl) && URL.canParse(sourceUrl) ? sourceUrl : null;
  const name = sourceName || (href && new URL(href).hostname.replace(/^www\./, ''));
  return name ? { name, href, date: sourceDate ? dayText(sourceDate) : null } : null;
}
