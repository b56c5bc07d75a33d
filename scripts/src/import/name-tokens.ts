/** Abbreviations that these papers use for the words of a name; the two are the same name. */
const spelledOut: Readonly<Record<string, string>> = {
  LĐLĐ: 'liên đoàn lao động',
  CĐCS: 'công đoàn cơ sở',
  CĐ: 'công đoàn',
  TP: 'thành phố',
  'TP.': 'thành phố',
  'GD&ĐT': 'giáo dục và đào tạo',
  GDĐT: 'giáo dục và đào tạo',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  VN: 'việt nam',
  KCN: 'khu công nghiệp',
};

/** A word of a text, lower-cased and spelled out; several may come from one abbreviation. */
export interface Token {
  readonly word: string;
  /** As it is written. */
  readonly written: string;
  readonly from: number;
  readonly to: number;
  /** What stands between this word and the one before, an abbreviation in brackets left out. */
  readonly before: string;
}

/** The words of a text, accents kept, with abbreviations spelled out and `(LĐLĐ)` behind its own words left out. */
export function nameTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(
    /\(\s*[\p{Lu}&]{2,10}\s*\)|TP\.|\p{L}[\p{L}\p{M}]*(?:&[\p{L}]+)*|\d+(?:[.,]\d+)*/gu,
  )) {
    const to = match.index + match[0].length;
    if (match[0].startsWith('(')) {
      // The brackets and the space before them are skipped, so that the words on either side meet.
      if (/^\s*$/.test(text.slice(end, match.index))) end = to;
      continue;
    }
    const before = text.slice(end, match.index);
    const words = (spelledOut[match[0]] ?? match[0].toLowerCase()).split(' ');
    words.forEach((word, index) =>
      tokens.push({ word, written: match[0], from: match.index, to, before: index === 0 ? before : ' ' }),
    );
    end = to;
  }
  return tokens;
}
