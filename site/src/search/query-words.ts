import { foldWord, wordsOf } from './fold-word.ts';
import { splitSyllables, typedSyllable } from './syllables.ts';

/** A word that is asked for. */
export interface QueryWord {
  readonly text: string;
  readonly folded: string;
  /** Typed with accents, so that words with others are worth less. */
  readonly isAccented: boolean;
  /** The last word may still be in the making: then it stands for all that begin with it. */
  readonly isPrefix: boolean;
}

/** A word with what else it may mean when nothing has it: syllables typed without spaces, or keys of a typing method. */
export interface TypedWord {
  readonly word: QueryWord;
  readonly otherwise: readonly QueryWord[];
}

const shortestPrefix = 2;

/** @param query with its abbreviations written out */
export function typedWords(query: string): TypedWord[] {
  const words = wordsOf(query);
  const endsOpen = /[\p{L}\p{N}]$/u.test(query);
  return words.map((text, index) => {
    const word = queryWord(text, endsOpen && index === words.length - 1);
    const typed = typedSyllable(word.folded);
    const syllables = typed === null ? splitSyllables(word.folded) : [typed];
    return { word, otherwise: syllables?.map((syllable) => queryWord(syllable, false)) ?? [] };
  });
}

function queryWord(text: string, isLast: boolean): QueryWord {
  const folded = foldWord(text);
  return {
    text,
    folded,
    isAccented: /[^a-z0-9]/.test(text),
    isPrefix: isLast && folded.length >= shortestPrefix,
  };
}
