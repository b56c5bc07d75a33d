import { foldedKey } from './folded-key.ts';
import type { KnownName } from './known-names.ts';
import { nameTokens } from './name-tokens.ts';

const quoted = /“\s*([^“”]{8,140}?)\s*”/gu;

/**
 * Names in quotation marks that are nearly a known campaign's, or nearly another name of the same article: perhaps one
 * campaign under two names, perhaps two campaigns. Reasons in Vietnamese.
 */
export function nearNames(texts: readonly string[], known: readonly KnownName[]): string[] {
  const campaigns = known.filter(({ type }) => type === 'campaign');
  const exact = new Set(campaigns.flatMap(({ names }) => names.map(wordsOf)));
  const names = new Set(texts.flatMap((text) => [...text.matchAll(quoted)].map((match) => match[1] ?? '')));
  const unknown = [...names].filter(
    (name) => /^[\p{Lu}\d]/u.test(name) && !/[.!?]$/.test(name) && !exact.has(wordsOf(name)),
  );
  return unknown.flatMap((name, index) => {
    const near = campaigns.filter((campaign) => campaign.names.some((each) => areAlike(name, each)));
    if (near.length > 0) {
      const officials = near.map((each) => `“${each.name}”`).join(', ');
      return [`“${name}” gần giống ${officials}: có thể là tên khác của cùng một phong trào; chưa nối.`];
    }
    const others = unknown.slice(index + 1).filter((other) => areAlike(name, other));
    return others.map((other) => `“${name}” và “${other}”: có thể là một phong trào viết hai cách; chưa gộp.`);
  });
}

/** True for two names that share most of their words, or differ in punctuation and case alone. */
function areAlike(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => new Set(foldedKey(name).split(' ')));
  if (!first || !second || a === b) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= 4 && shared / new Set([...first, ...second]).size >= 0.6;
}

function wordsOf(name: string): string {
  return nameTokens(name)
    .map(({ word }) => word)
    .join(' ');
}
