import { defineConfig } from 'astro/config';
import { coldBuild } from './src/render/cold-build.ts';
import { development } from './src/render/development.ts';
import { siteConfig } from './src/render/site-config.ts';
import { siteEnvironment } from './src/render/site-environment.ts';
import { sitemapIndex } from './src/render/sitemap-index.ts';

const environment = siteEnvironment(process.env);
const sitemap = sitemapIndex(environment.siteUrl);

export default defineConfig(
  siteConfig(environment.siteUrl, [coldBuild(environment, sitemap), development(environment), sitemap.integration]),
);
