import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  allSearchFiles,
  bootRenderer,
  type PlannedFile,
  type PlannedPage,
  planRelease,
  securityHeaders,
} from '@loa/site';
import { type FixtureDocuments, fixtureMirror } from '@loa/site/test-fixtures/fixture-mirror.ts';
import type { BrowserContext } from 'playwright-core';

const siteUrl = 'https://loa.example';
/** Within two days of the newest article of {@link newsroomOfEveryFormat}. */
const asOf = '2024-07-20T00:00:00.000Z';
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

/** Every file of a release, rendered without a CMS, a publisher or a server. */
export class RenderedSite {
  readonly pages: readonly PlannedPage[];
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(pages: readonly PlannedPage[], files: ReadonlyMap<string, Uint8Array>) {
    this.pages = pages;
    this.#files = files;
  }

  static async of(documents: FixtureDocuments): Promise<RenderedSite> {
    using fixture = await fixtureMirror(documents);
    const { mirror, picturesFolder } = fixture;
    const plan = planRelease({ mirror, siteUrl, picturesFolder, asOf });
    const renderer = await bootRenderer({ mirror, picturesFolder, siteUrl });
    const files = new Map<string, Uint8Array>();
    try {
      for (const page of plan.pages) files.set(page.file, await renderer.render(page));
      const sitemaps = plan.pages.filter(({ kind }) => kind === 'sitemap').map(({ path }) => path);
      const index = renderer.sitemapIndex(sitemaps);
      for (const file of [...plan.files, ...allSearchFiles(mirror), ...renderer.assets, ...index])
        files.set(file.file, await bytesOf(file));
    } finally {
      await renderer.close();
    }
    return new RenderedSite(plan.pages, files);
  }

  /** The pages that readers open, as against feeds, sitemaps, redirects and parts of pages. */
  get readable(): readonly PlannedPage[] {
    return this.pages.filter(({ file, kind }) => file.endsWith('.html') && !['redirect', 'live-ticker'].includes(kind));
  }

  /** Every file by its path. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files;
  }

  /** Bytes of the file at a path of the site; throws when a release has none there. */
  bytes(path: string): Uint8Array {
    const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
    const found = this.#files.get(file);
    if (!found) throw new Error(`The site has no file ${file}.`);
    return found;
  }

  html(path: string): string {
    return Buffer.from(this.bytes(path)).toString('utf8');
  }

  /**
   * Lets a browser read this site at {@link url}, with the headers that a host sends.
   * @returns addresses elsewhere that pages asked for; grows while the browser reads
   */
  async serveTo(context: BrowserContext): Promise<string[]> {
    const elsewhere: string[] = [];
    await context.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin !== siteUrl) {
        elsewhere.push(route.request().url());
        return route.abort();
      }
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const headers = { ...securityHeaders, 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' };
      return route.fulfill({ body: Buffer.from(this.bytes(file)), headers });
    });
    return elsewhere;
  }

  url(path: string): string {
    return siteUrl + path;
  }
}

async function bytesOf(file: PlannedFile): Promise<Uint8Array> {
  return file.kind === 'copy' ? readFile(file.from) : Buffer.from(file.text);
}
