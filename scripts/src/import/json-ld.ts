import type { CheerioAPI } from 'cheerio';

/** What a page's JSON-LD says of its article; null where it does not. */
export interface JsonLdArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly author: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
}

const types = new Set(['Article', 'NewsArticle', 'ReportageNewsArticle', 'BlogPosting', 'Report']);

/** Reads the first article among the page's JSON-LD, inside `@graph` or arrays too; a broken script is as good as none. */
export function jsonLdArticle($: CheerioAPI): JsonLdArticle {
  const nodes = $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => flatten(parse($(script).text())));
  const article =
    nodes.find((node) => [node['@type']].flat().some((type) => typeof type === 'string' && types.has(type))) ?? {};
  return {
    headline: text(article['headline']),
    datePublished: text(article['datePublished']),
    author: name(article['author']),
    section: text([article['articleSection']].flat()[0]),
    url: text(article['url']) ?? text(record(article['mainEntityOfPage'])?.['@id']),
    publisher: name(article['publisher']),
  };
}

type Node = Readonly<Record<string, unknown>>;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function flatten(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  const node = record(value);
  return node ? [node, ...flatten(node['@graph'])] : [];
}

function record(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function name(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return text(first) ?? text(record(first)?.['name']);
}
