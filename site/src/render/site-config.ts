import { resolve } from 'node:path';
import type { AstroIntegration, AstroUserConfig } from 'astro';

/** Root of the site's package. */
export const siteFolder = resolve(import.meta.dirname, '../..');

/**
 * The oldest browsers that style sheets are lowered for. Scripts go to browsers as they are written, so that no syntax and no
 * method may stand in them that these do not know: to lower them would lower the code that renders as well, and slow it down.
 */
const oldestBrowsers = ['chrome109', 'safari15.6', 'ios15.6', 'firefox115'];

/**
 * The configuration that every build of the site shares, cold or warm: whatever stands here decides the bytes of pages.
 * @param siteUrl public origin in canonical links, feeds and sitemaps
 */
export function siteConfig(siteUrl: string, integrations: AstroIntegration[]) {
  return {
    site: new URL(siteUrl).origin,
    trailingSlash: 'always',
    compressHTML: true,
    // One style sheet that is fetched once and cached beats one inlined into every page; scripts inlined would need
    // a weaker content security policy.
    build: { format: 'directory', inlineStylesheets: 'never' },
    vite: { build: { assetsInlineLimit: 0, cssTarget: oldestBrowsers } },
    devToolbar: { enabled: false },
    integrations,
  } satisfies AstroUserConfig;
}
