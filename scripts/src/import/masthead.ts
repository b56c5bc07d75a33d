/** Papers that sign the lead without brackets; only known ones, since `UBND - HĐND` looks the same. */
const signed = /^(LĐTĐ|LĐ&PL|CSAT|TTXVN|VOV|HNM|PLVN|NLĐ|BLĐ|(?:[\w-]+\.)+(?:vn|com|net|org))\s*[-–—:]\s+(.+)$/u;
const bracketed = /^\(\s*([^()]{2,40}?)\s*\)\s*[-–—:.]?\s*(.+)$/u;
const spelledOut = /^(?:Báo\s+|Tạp chí\s+)?(?:Lao động|Cuộc sống an toàn|Công đoàn)(?:\s|$)|\.vn$/iu;

/** Splits `(LĐTĐ) Nhận thức rõ…` into the paper's name and the lead; null when the line opens with no paper's name. */
export function readMasthead(text: string): { masthead: string; rest: string } | null {
  const open = signed.exec(text);
  if (open?.[1] && open[2]) return { masthead: open[1], rest: open[2] };
  const [, name, rest] = bracketed.exec(text) ?? [];
  if (name === undefined || rest === undefined) return null;
  const abbreviation = /^[\p{Lu}&.\-–\s]{2,15}$/u.test(name) && /\p{Lu}{2}/u.test(name);
  return abbreviation || spelledOut.test(name) ? { masthead: name, rest } : null;
}
