import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { anySitemap } from './built-sitemap-index.ts';
import { siteConfig, siteFolder } from './site-config.ts';
import { sitemapIndex } from './sitemap-index.ts';

/*
 * `node build-site-code.ts <siteUrl> <folder>` builds the site's code without a page: what renders pages into
 * `<folder>/.prerender`, their assets into `<folder>/_astro`, and the sitemap index with one sitemap in it. A program of its
 * own, because a bundler holds on to some hundred megabytes for as long as its process lives.
 */
const [siteUrl, folder] = process.argv.slice(2);
if (!siteUrl || !folder) throw new TypeError('The public origin and the folder to build into are missing.');

const bundle = join(folder, '.prerender');
const kept = join(folder, '.kept');
/** Two builds at a time would move the one cache that Vite has by default away from under each other. */
const cacheDir = `${folder}.vite`;
const withoutPages: AstroIntegration = {
  name: 'loa:without-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((own) => ({
        ...own,
        getStaticPaths: async () => [],
        // Astro deletes the bundle when the build ends.
        teardown: () => rename(bundle, kept),
      }));
    },
  },
};
const sitemap = sitemapIndex(siteUrl);
sitemap.list([anySitemap]);

const config = siteConfig(siteUrl, [withoutPages, sitemap.integration]);

try {
  await build({
    ...config,
    vite: { ...config.vite, cacheDir },
    configFile: false,
    root: siteFolder,
    outDir: folder,
    logLevel: 'silent',
  });
  await rename(kept, bundle);
} catch (error) {
  console.error(withoutStack(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
} finally {
  await rm(cacheDir, { recursive: true, force: true });
}

/** A message of the bundler in one line; it has the stacks of its plugins in it. */
function withoutStack(message: string): string {
  const lines = message.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('at ')).join(' ');
}
