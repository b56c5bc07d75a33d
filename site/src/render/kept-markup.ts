import { type Markup, markup } from './markup.ts';

/** What was drawn of an object, by the way in which. */
const kept = new WeakMap<object, Map<string, Markup>>();

/**
 * The markup of an object that {@link keepMarkup} drew, as long as the object is there; undefined before.
 * Asked before a `<Kept>` it spares Astro that component, which counts where a page has many.
 * @param as the way in which it is drawn
 */
export function keptMarkup(of: object, as: string): Markup | undefined {
  return kept.get(of)?.get(as);
}

/** Draws an object and keeps its markup. */
export async function keepMarkup(of: object, as: string, draw: () => Promise<string>): Promise<Markup> {
  const drawn = markup(await draw());
  // While the site is being developed, what draws it changes, too.
  if (import.meta.env.DEV) return drawn;
  let ways = kept.get(of);
  if (!ways) kept.set(of, (ways = new Map<string, Markup>()));
  ways.set(as, drawn);
  return drawn;
}
