/** A piece of a headline; a line does not end within a name, a date or a pair of years. */
export interface HeadlinePart {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Capitalised syllables, a space between each two: "Hà Nội", not "LĐLĐ" nor the "Công" of "Công đoàn". */
const names = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+(?![\p{L}\p{N}])/gu;
/** A school year or a span of years: "2025-2026". */
const years = /(?<!\d)\d{4}[-–]\d{4}(?!\d)/g;
/** A day, month, quarter or year with the word before it: "tháng 7/2025". */
const dates = /(?<![\p{L}\p{N}])(?:ngày|tháng|quý|năm) \d[\d/]*(?![-–\d/])/giu;
/** Letters that fit on a line of the narrowest screen in the type of headlines. */
const longest = 14;
const mostSyllables = 3;

/** Cuts a headline where names, dates and years begin and end; all parts together are the headline, letter by letter. */
export function headlineParts(headline: string): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let end = 0;
  const runs = [names, years, dates].flatMap((run) => [...headline.matchAll(run)]).sort((a, b) => a.index - b.index);
  for (const { 0: run, index } of runs) {
    // What is a date to one reading may be within a name to another: the first stands.
    if (index < end) continue;
    parts.push({ text: headline.slice(end, index), isWhole: false }, ...runParts(run));
    end = index + run.length;
  }
  parts.push({ text: headline.slice(end), isWhole: false });
  return parts.filter(({ text }) => text !== '');
}

/** Cuts a run from its end: what stands before a name may be a title, or the first word of the sentence. */
function runParts(run: string): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  let syllables: string[] = [];
  const close = () => {
    if (syllables.length > 0)
      parts.unshift({ text: syllables.join(' '), isWhole: syllables.length > 1 || isYears(syllables[0]) });
  };
  for (const syllable of run.split(' ').reverse()) {
    const longer = [syllable, ...syllables];
    if (longer.length <= mostSyllables && longer.join(' ').length <= longest) {
      syllables = longer;
      continue;
    }
    close();
    parts.unshift({ text: ' ', isWhole: false });
    syllables = [syllable];
  }
  close();
  return parts;
}

function isYears(text = ''): boolean {
  return /^\d/.test(text);
}
