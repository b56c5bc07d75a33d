import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFile } from '../plan/planned-page.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** Stands for the sitemaps of a plan in the index that is written when the code is built. */
export const anySitemap = '/sitemap-any.xml';

/**
 * The files that @astrojs/sitemap writes over the sitemaps of a plan: the index, and the sitemap of the standing pages.
 * @param code the folder of a build of the site's code, for which the integration wrote an index over {@link anySitemap}
 */
export function builtSitemapIndex(code: string, siteUrl: string): (sitemaps: readonly string[]) => PlannedFile[] {
  const texts = readdirSync(code)
    .filter((name) => name.startsWith('sitemap-'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(code, file), 'utf8') }));
  const entryOf = (path: string) => `<sitemap><loc>${escapeHtml(new URL(path, siteUrl).href)}</loc></sitemap>`;
  const any = entryOf(anySitemap);
  if (!texts.some(({ text }) => text.includes(any))) throw new Error(`No sitemap index in ${code} has ${any}`);
  return (sitemaps) =>
    texts.map(({ file, text: template }) => {
      const text = template.replace(any, () => sitemaps.map(entryOf).join(''));
      return { kind: 'text', file, text, key: hash('sha256', text, 'hex').slice(0, 32) };
    });
}
