const letterD: Record<string, string> = { đ: 'd', Đ: 'D' };

/** Vietnamese text without its accents: NFD strips every mark but leaves đ, which has no decomposition. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, (letter) => letterD[letter] ?? letter);
}

/**
 * The address form of a Vietnamese text: lower case, no accents, words joined by hyphens, at most 100 characters and cut
 * at a word. Empty when the text has no letter or digit.
 */
export function slugify(text: string): string {
  const slug = foldAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= 100) return slug;
  const cut = slug.slice(0, 101);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 40 ? cut.slice(0, lastHyphen) : slug.slice(0, 100);
}

/** True for what {@link slugify} yields: an address must not need escaping. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100;
}
