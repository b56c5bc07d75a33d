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
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const linked = new Set<string>();
  return (text) => {
    let html = '';
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const [name] = match;
      const href = hrefs.get(plain(name));
      if (href === undefined || linked.has(href)) continue;
      linked.add(href);
      html += `${explain(text.slice(end, match.index))}<a href="${escapeHtml(href)}">${explain(name)}</a>`;
      end = match.index + name.length;
    }
    return html + explain(text.slice(end));
  };
}

/** One form for the dashes, quotation marks and spaces that writers use for the same. */
function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').replace(/[–—]/g, '-').replace(/[“”]/g, '"');
}

function patternOf(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/-/g, '[-–—]')
    .replace(/"/g, '["“”]');
}
