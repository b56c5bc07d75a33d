import type { Explainer } from './abbreviations.ts';
import { escapeHtml } from './escape-html.ts';

/** A page by the names that texts know its subject by. */
export interface NamedPage {
  readonly names: readonly string[];
  readonly href: string;
}

/** Shorter names stand for too much else. */
const shortestName = 4;

/**
 * Turns plain text into HTML in which each page is linked where it is named first. The longest name wins; where two pages
 * have the same name, the first of them has it. What stands between and within the links goes through `explain`.
 */
export function createNameLinker(pages: readonly NamedPage[], explain: Explainer): Explainer {
  const hrefs = new Map<string, string>();
  for (const { names, href } of pages) {
    for (const name of names.map(plain)) if (name.length >= shortestName && !hrefs.has(name)) hrefs.set(name, href);
  }
  if (hrefs.size === 0) return explain;
  const longestFirst = [...hrefs.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const linked = new Set<string>();
  return (text) => {
    let html = '';
    let end = 0;
    for (const { at, name } of mentionsIn(alike(text), longestFirst)) {
      const href = hrefs.get(name);
      if (href === undefined || linked.has(href)) continue;
      linked.add(href);
      const after = at + name.length;
      html += `${explain(text.slice(end, at))}<a href="${escapeHtml(href)}">${explain(text.slice(at, after))}</a>`;
      end = after;
    }
    return html + explain(text.slice(end));
  };
}

/**
 * Where the names stand in a text, from its beginning and without overlap. Searched for by hand: an expression of a page's
 * own names takes longer to compile than the page takes to render.
 */
function* mentionsIn(text: string, longestFirst: readonly string[]): Generator<{ at: number; name: string }> {
  const next = longestFirst
    .map((name) => ({ name, at: indexOfWords(text, name, 0) }))
    .filter((mention) => mention.at >= 0);
  let from = 0;
  for (;;) {
    let first: { at: number; name: string } | null = null;
    for (const mention of next) {
      if (mention.at >= 0 && mention.at < from) mention.at = indexOfWords(text, mention.name, from);
      if (mention.at >= 0 && (first === null || mention.at < first.at)) first = { ...mention };
    }
    if (first === null) return;
    yield first;
    from = first.at + first.name.length;
  }
}

/** Where whole words stand in a text, from a place on; -1 when they do not. */
function indexOfWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isInWord(text[at - 1]) && !isInWord(text[at + words.length])) return at;
  }
  return -1;
}

const inWord = /[\p{L}\p{N}]/u;
const isInWord = (character: string | undefined) => character !== undefined && inWord.test(character);

function plain(name: string): string {
  return alike(name.trim().replace(/\s+/g, ' '));
}

/** One form for the dashes, quotation marks and spaces that writers use for the same; each stays where it was. */
function alike(text: string): string {
  if (!hasVariants.test(text)) return text;
  return text
    .replace(/[^\S ]/g, ' ')
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"');
}

const hasVariants = /[^\S ]|[–—“”]/;
