import { hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { PlannedFile } from '../plan/planned-page.ts';

/**
 * @astrojs/sitemap over the plan's own sitemaps, which are endpoints like any page and rewritten one at a time. The
 * integration adds a first one with the few pages that every newsroom has, and the index of all.
 */
export interface SitemapIndex {
  readonly integration: AstroIntegration;
  /** Addresses of the sitemaps that the index written next must list, sorted. */
  readonly list: (sitemaps: readonly string[]) => void;
}

/** Pages that stand in no sitemap of the plan, because they belong to no document. */
const standingPaths: ReadonlySet<string> = new Set(['/', '/cong-doan/', '/khen-thuong/', '/phong-trao/', '/du-lieu/', '/cai-chinh/']);

export function sitemapIndex(siteUrl: string): SitemapIndex {
  const customSitemaps: string[] = [];
  return {
    integration: sitemap({
      customSitemaps,
      filter: (page) => standingPaths.has(new URL(page).pathname),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
    list(sitemaps) {
      customSitemaps.splice(0, Infinity, ...sitemaps.map((path) => new URL(path, siteUrl).href));
    },
  };
}

/** The files that the integration writes over those of a plan: the index, and the sitemap of the standing pages. */
export async function writeSitemapIndex(
  { integration, list }: SitemapIndex,
  sitemaps: readonly string[],
  logger: AstroIntegrationLogger,
): Promise<PlannedFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loa-sitemap-'));
  try {
    list(sitemaps);
    // The pages themselves come from the routes, which the integration saw when Astro was booted.
    await integration.hooks['astro:build:done']?.({
      dir: pathToFileURL(`${folder}/`),
      pages: [],
      assets: new Map(),
      logger,
    });
    const names = (await readdir(folder)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return names.map((file, place) => {
      const text = texts[place] ?? '';
      return { kind: 'text', file, text, key: hash('sha256', text, 'hex').slice(0, 32) };
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
