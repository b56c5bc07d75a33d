import { HTMLString } from 'astro/runtime/server/index.js';

/** HTML that a template takes as it is. */
export type Markup = HTMLString;

/**
 * Puts HTML into a template where no element can take it by `set:html`. A `<Fragment set:html>` does the same, but Astro
 * waits for each, and so sets all that follows on its page aside meanwhile.
 */
export function markup(html: string): Markup {
  return new HTMLString(html);
}
