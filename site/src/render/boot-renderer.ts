import { FileStore } from '../pictures/file-store.ts';
import { builtAssets } from './built-assets.ts';
import { builtSitemapIndex } from './built-sitemap-index.ts';
import { PageRenderer } from './page-renderer.ts';
import type { Renderer, RendererOptions } from './renderer.ts';
import { takeSiteCode } from './site-code.ts';

/**
 * Makes ready to render with the code of the site as it is now. Building code that no process has built yet takes seconds,
 * loading it a fraction of one, and rendering a page then about a millisecond.
 */
export async function bootRenderer(options: RendererOptions): Promise<Renderer> {
  const code = await takeSiteCode(options.siteUrl, options.siteVersion);
  try {
    const pages = await PageRenderer.of(code.folder, options);
    const files = new FileStore(options.picturesFolder);
    return {
      siteVersion: code.version,
      source: { code: code.folder, picturesFolder: options.picturesFolder, siteUrl: options.siteUrl },
      assets: builtAssets(code.folder),
      begin: (page) => {
        // Rendering asks for it again, and is told of its error.
        if (page.kind === 'card') files.card(page.props.text).catch(() => {});
      },
      render: (page) => pages.render(page),
      sitemapIndex: builtSitemapIndex(code.folder, options.siteUrl),
      close: () => code.letGo(),
    };
  } catch (error) {
    await code.letGo();
    throw error;
  }
}
