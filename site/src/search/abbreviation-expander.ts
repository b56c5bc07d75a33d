import { foldAccents } from '@loa/shared-types/vietnamese-text';
import { isSyllable } from './syllables.ts';

/** An abbreviation of the glossary and what it stands for. */
export type SearchTerm = readonly [abbreviation: string, meaning: string];

/** Writes out abbreviations, so that what was indexed and what is asked for meet in their full words. */
export interface AbbreviationExpander {
  /** In a published text: an abbreviation as the glossary writes it. */
  readonly inText: (text: string) => string;
  /** In what a reader typed: also in small letters, without accents and signs, such as `ldld` and `gddt`. */
  readonly inQuery: (query: string) => string;
}

export function abbreviationExpander(terms: readonly SearchTerm[]): AbbreviationExpander {
  const longestFirst = [...terms].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const written = longestFirst.map(([abbreviation, meaning]) => [escaped(abbreviation), meaning] as const);
  const typed = longestFirst
    .map(([abbreviation, meaning]) => [foldAccents(abbreviation).toLowerCase(), meaning] as const)
    // "an" or "co" in a query is a word.
    .filter(([folded]) => !isSyllable(folded))
    .map(([folded, meaning]) => [folded.split(/[^a-z0-9]*/).join('[^a-z0-9]*'), meaning] as const);
  const expandWritten = expander(written);
  const expandTyped = expander(typed);
  return {
    inText: (text) => expandWritten(text.normalize('NFC')),
    inQuery(query) {
      const text = expandWritten(query.normalize('NFC'));
      // Folding keeps the length of a word in NFC, so that what is found in one is cut out of the other.
      const folded = foldAccents(text).toLowerCase();
      return folded.length === text.length ? expandTyped(text, folded) : text;
    },
  };
}

/** A lookbehind would do, but Safari reads none before 16.4 and then refuses the whole script. */
const endsWithinWord = /[\p{L}\p{N}]$/u;

/** Replaces what its patterns find in `seen` at the same places of `text`. */
function expander(patterns: readonly (readonly [pattern: string, meaning: string])[]) {
  if (patterns.length === 0) return (text: string) => text;
  const any = new RegExp(`(?:${patterns.map(([pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text: string, seen = text) => {
    let expanded = '';
    let end = 0;
    for (let match = any.exec(seen); match; match = any.exec(seen)) {
      if (match[0] === '' || endsWithinWord.test(seen.slice(Math.max(0, match.index - 2), match.index))) {
        // The next match may begin within this one.
        const [passed = ' '] = seen.slice(match.index);
        any.lastIndex = match.index + passed.length;
        continue;
      }
      const found = match.slice(1).findIndex((group) => Boolean(group));
      expanded += `${text.slice(end, match.index)}${patterns[found]?.[1] ?? match[0]}`;
      end = match.index + match[0].length;
    }
    return expanded + text.slice(end);
  };
}

function escaped(text: string): string {
  return text.normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
