import type { PlannedFile, PlannedPage } from '../plan/planned-page.ts';
import type { PageMakerOptions } from './page-maker.ts';
import type { PageRendererOptions } from './page-renderer.ts';

export interface RendererOptions extends PageRendererOptions {
  /** Version of the code that is to render; without one, that of the code on the disk. */
  readonly siteVersion?: string;
}

/** Astro, booted once for one version of the site's code and kept warm. */
export interface Renderer {
  /** Digest of the site's code and origin; equals the plan's, else the two do not belong together. */
  readonly siteVersion: string;
  /** For rendering in other threads as well; its folder of code lives as long as the renderer. */
  readonly source: Pick<PageMakerOptions, 'code' | 'picturesFolder' | 'siteUrl'>;
  /** Style sheets, fonts and scripts: files of every release. */
  readonly assets: readonly PlannedFile[];
  /** Begins what a page needs and what can be made beside other pages, so that {@link Renderer.render} finds it made. */
  begin(page: PlannedPage): void;
  /**
   * The bytes of a page, the same as a cold `astro build` writes. Calls are queued.
   * @throws {RenderError} when the page cannot be made; its cause says why
   */
  render(page: PlannedPage): Promise<Uint8Array>;
  /** The sitemap index over the sitemaps of a plan, given by their sorted addresses, as @astrojs/sitemap writes it. */
  sitemapIndex(sitemaps: readonly string[]): readonly PlannedFile[];
  close(): Promise<void>;
}
