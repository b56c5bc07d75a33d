import { escapeHtml } from './escape-html.ts';

export interface Abbreviation {
  abbreviation: string;
  meaning: string;
  /** A sentence beyond the meaning. */
  explanation: string | null;
}

/** Turns plain text into HTML in which each abbreviation is explained where the page uses it first. */
export type Explainer = (text: string) => string;

/**
 * An explainer for one page: it remembers which abbreviations it has explained. Longer abbreviations win over shorter
 * ones that stand within them, and a part of a longer word or of a document's number (`CĐCSX`, `109/KH-LĐLĐ`) is left alone.
 * @param onExplained told of each term that it explains
 */
export function createExplainer(
  terms: readonly Abbreviation[],
  onExplained: (term: Abbreviation) => void = () => {},
): Explainer {
  const known = new Map(terms.map((term) => [term.abbreviation, term]));
  if (known.size === 0) return escapeHtml;
  const longestFirst = [...known.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-/])(?:${longestFirst.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}]|[-/][\\p{L}\\p{N}])`,
    'gu',
  );
  const explained = new Set<string>();
  return (text) => {
    let html = '';
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const [abbreviation] = match;
      const term = known.get(abbreviation);
      if (!term || explained.has(abbreviation)) continue;
      explained.add(abbreviation);
      onExplained(term);
      const title = escapeHtml(term.meaning);
      html += `${escapeHtml(text.slice(end, match.index))}<abbr title="${title}">${escapeHtml(abbreviation)}</abbr>`;
      end = match.index + abbreviation.length;
    }
    return html + escapeHtml(text.slice(end));
  };
}
