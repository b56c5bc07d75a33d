/**
 * A text cut at a word so that it has at most `limit` characters, with an ellipsis where something was cut off.
 * White space is folded to single spaces.
 */
export function shorten(text: string, limit: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut.slice(0, limit - 1)).replace(/[\s,.;:–-]+$/, '')}…`;
}
