import { loadPageApp } from './page-app.ts';
import { takeSiteCode } from './site-code.ts';

/**
 * Has the code of a version built and loads it, so that a renderer that is booted later is there at once.
 * @throws when Astro cannot build it or it cannot be loaded
 */
export async function prepareSiteCode(siteUrl: string, siteVersion: string): Promise<void> {
  const code = await takeSiteCode(siteUrl, siteVersion);
  try {
    await loadPageApp(code.folder);
  } finally {
    await code.letGo();
  }
}
