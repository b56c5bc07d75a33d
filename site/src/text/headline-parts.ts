/** A piece of a headline; a line does not end within a name. */
export interface HeadlinePart {
  readonly text: string;
  readonly isName: boolean;
}

/** Capitalised syllables, a space between each two: "Hà Nội", not "LĐLĐ" nor the "Công" of "Công đoàn". */
const names = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+(?![\p{L}\p{N}])/gu;
/** Letters that fit on a line of the narrowest screen in the type of headlines. */
const longest = 14;
const mostSyllables = 3;

/** Cuts a headline where names begin and end; all parts together are the headline, letter by letter. */
export function headlineParts(headline: string): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let end = 0;
  for (const { 0: run, index } of headline.matchAll(names)) {
    parts.push({ text: headline.slice(end, index), isName: false }, ...runParts(run));
    end = index + run.length;
  }
  parts.push({ text: headline.slice(end), isName: false });
  return parts.filter(({ text }) => text !== '');
}

/** Cuts a run from its end: what stands before a name may be a title, or the first word of the sentence. */
function runParts(run: string): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let syllables: string[] = [];
  const close = () => {
    if (syllables.length > 0) parts.unshift({ text: syllables.join(' '), isName: syllables.length > 1 });
  };
  for (const syllable of run.split(' ').reverse()) {
    const longer = [syllable, ...syllables];
    if (longer.length <= mostSyllables && longer.join(' ').length <= longest) {
      syllables = longer;
      continue;
    }
    close();
    parts.unshift({ text: ' ', isName: false });
    syllables = [syllable];
  }
  close();
  return parts;
}
