import type { KnownName } from './known-names.ts';
import { nameTokens, type Token } from './name-tokens.ts';
import { nearNames } from './near-names.ts';

export interface NameLinks {
  /** In the order in which the article first names them. */
  readonly linked: readonly KnownName[];
  /** Those that the title names. */
  readonly subjects: ReadonlySet<KnownName>;
  readonly undecided: readonly string[];
}

interface Alias {
  readonly owners: readonly KnownName[];
  readonly words: readonly string[];
}

/** Between the words of a union body's name stands nothing but space or a dash; campaigns are written with commas too. */
const joints = { 'union-body': /^(?:\s*|\s*[-–—]\s*)$/u, campaign: /^(?:\s*[,;]?\s*|\s*[-–—]\s*)$/u };

/**
 * Finds the known names in an article: whole words, accents exact, the longest name first. What is not certain is told
 * and not linked: a name of two owners, one that goes on differently, one that is nearly a known one.
 * @param texts title first
 */
export function linkNames(texts: readonly string[], known: readonly KnownName[]): NameLinks {
  const aliases = aliasesByFirstWord(known);
  const linked = new Set<KnownName>();
  const subjects = new Set<KnownName>();
  const undecided = new Set<string>();
  texts.forEach((text, index) => {
    const tokens = nameTokens(text);
    for (let at = 0; at < tokens.length;) {
      const alias = longestAt(aliases, tokens, at);
      if (!alias) {
        at += 1;
        continue;
      }
      const [owner, ...others] = alias.owners;
      const written = text.slice(tokens[at]?.from, tokens[at + alias.words.length - 1]?.to);
      if (others.length > 0)
        undecided.add(
          `“${written}” là tên của ${alias.owners.map(({ name }) => `“${name}”`).join(' và ')}: chưa nối với bên nào.`,
        );
      else if (goesOn(tokens, at + alias.words.length))
        undecided.add(
          `“${written} ${tokens[at + alias.words.length]?.written ?? ''}” có thể là đơn vị khác với “${owner?.name ?? ''}”: chưa nối.`,
        );
      else if (owner) {
        linked.add(owner);
        if (index === 0) subjects.add(owner);
      }
      at += alias.words.length;
    }
  });
  return { linked: [...linked], subjects, undecided: [...undecided, ...nearNames(texts, known)] };
}

function aliasesByFirstWord(known: readonly KnownName[]): Map<string, Alias[]> {
  const byText = new Map<string, { owners: KnownName[]; words: string[] }>();
  for (const owner of known) {
    for (const words of owner.names.map((name) => nameTokens(name).map(({ word }) => word))) {
      const alias = byText.get(words.join(' ')) ?? { owners: [], words };
      if (words.length >= 2 && !alias.owners.includes(owner)) alias.owners.push(owner);
      byText.set(words.join(' '), alias);
    }
  }
  const byFirst = Map.groupBy(
    [...byText.values()].filter(({ owners }) => owners.length > 0),
    ({ words }) => words[0] ?? '',
  );
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function longestAt(aliases: ReadonlyMap<string, readonly Alias[]>, tokens: readonly Token[], at: number): Alias | null {
  const first = tokens[at];
  if (!first) return null;
  const found = aliases.get(first.word)?.find((alias) => {
    const type = alias.owners[0]?.type ?? 'union-body';
    const joined = alias.words.every((word, index) => {
      const token = tokens[at + index];
      return token?.word === word && (index === 0 || joints[type].test(token.before));
    });
    return joined && /^\p{Lu}|^\d/u.test(first.written) && (type === 'union-body' || isCampaignName(tokens, at, alias));
  });
  return found ?? null;
}

/** A short campaign name such as “Hai tốt” is an ordinary phrase too: it counts whole in quotation marks, or when introduced. */
function isCampaignName(tokens: readonly Token[], at: number, { words }: Alias): boolean {
  const opened = /["“«]\s*$/u.test(tokens[at]?.before ?? '');
  const closed = /^\s*["”»]/u.test(tokens[at + words.length]?.before ?? '”');
  if ((opened && closed) || words.length >= 6) return true;
  const introduction = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ word }) => word)
    .join(' ');
  return !opened && /(?:phong trào|cuộc vận động|chương trình|thi đua|giải thưởng)$/u.test(introduction);
}

/** `Trường Tiểu học A` goes on in `Trường Tiểu học A 2`, and `… Phú Thịnh` in `… Phú Thịnh B`. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && /^\s+$/.test(next.before) && /^(?:\p{Lu}|\d{1,2}|[IVX]{1,4})$/u.test(next.written);
}
