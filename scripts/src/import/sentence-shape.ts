/** How many words a line has, as a reader counts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** True when a line ends like a sentence or like the beginning of a list; closing quotes and brackets are looked through. */
export function endsLikeSentence(text: string): boolean {
  return /(?:[.!?…:;]|\.\/\.)["'”’»)\]]*$/u.test(text) || (/[”"»]$/u.test(text) && wordCount(text) > 20);
}

/** Roughly how many sentences a line has. A full stop inside an abbreviation or a number does not end one. */
export function sentenceCount(text: string): number {
  return text.split(/(?<=[\p{Ll}\p{N}”"»)][.!?…]["”»)]?)\s+(?=["“«(]?[\p{Lu}\p{N}])/u).length;
}

/** True when the whole line stands between one pair of quotation marks. */
export function isWhollyQuoted(text: string): boolean {
  const inner = /^(?:“([^“”]+)”|"([^"]+)"|«([^«»]+)»)[.!?…]?$/u.exec(text);
  return inner !== null && wordCount(text) >= 4;
}
