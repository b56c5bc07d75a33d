/** What was drawn of an object, by the way in which. */
const kept = new WeakMap<object, Map<string, string>>();

/**
 * The markup of an object, drawn once as long as the object is there.
 * @param as the way in which it is drawn
 */
export function keptMarkup(of: object, as: string, draw: () => Promise<string>): string | Promise<string> {
  const known = kept.get(of)?.get(as);
  return known ?? draw().then((markup) => keep(of, as, markup));
}

function keep(of: object, as: string, markup: string): string {
  // While the site is being developed, what draws it changes, too.
  if (import.meta.env.DEV) return markup;
  let ways = kept.get(of);
  if (!ways) kept.set(of, (ways = new Map<string, string>()));
  ways.set(as, markup);
  return markup;
}
