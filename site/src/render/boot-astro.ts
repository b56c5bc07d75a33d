import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  build,
  type AstroPrerenderer,
  type AstroIntegration,
  type AstroIntegrationLogger,
  type RouteData,
} from 'astro';
import { siteConfig, siteFolder } from './site-config.ts';

/** Astro's application as its own prerenderer drives it: internal, hence the pinned version and the check on shape. */
interface AstroApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly routeCache: { clearAll(): void };
}

export interface BootedAstro {
  readonly prerenderer: AstroPrerenderer;
  /** Speaks of warnings and errors alone. */
  readonly logger: AstroIntegrationLogger;
  readonly routes: readonly RouteData[];
  /** Makes the next page ask for its static paths anew. */
  forgetPaths(): void;
}

/**
 * Builds the site's code once, without a page, and keeps the prerenderer of that build for later pages.
 * @param outDir a folder of this build's own within the site, where the code finds its dependencies
 */
export async function bootAstro(
  siteUrl: string,
  outDir: string,
  integrations: AstroIntegration[],
): Promise<BootedAstro> {
  let captured: { prerenderer: AstroPrerenderer; logger: AstroIntegrationLogger } | undefined;
  const bundle = join(outDir, '.prerender');
  const kept = join(outDir, '.kept');
  const capture: AstroIntegration = {
    name: 'loa:capture-prerenderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((own) => {
          captured = { prerenderer: own, logger };
          return {
            ...own,
            getStaticPaths: async () => [],
            // Astro deletes the bundle when the build ends, but modules that are loaded on demand are still in it.
            teardown: () => rename(bundle, kept),
          };
        });
      },
    },
  };
  await within(siteFolder, () =>
    build({
      ...siteConfig(siteUrl, [capture, ...integrations]),
      configFile: false,
      root: siteFolder,
      outDir,
      logLevel: 'error',
    }),
  );
  if (!captured || !existsSync(kept)) throw new Error('Astro built the site without asking for its prerenderer.');
  await rename(kept, bundle);
  const app = appOf(captured.prerenderer);
  return {
    ...captured,
    routes: app.manifest.routes.map(({ routeData }) => routeData),
    forgetPaths: () => app.routeCache.clearAll(),
  };
}

/** Astro puts the bundle of a build below the working folder when the build's own folder is not there. */
async function within<T>(folder: string, task: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  if (folder.startsWith(before)) return task();
  process.chdir(folder);
  try {
    return await task();
  } finally {
    process.chdir(before);
  }
}

function appOf(prerenderer: AstroPrerenderer): AstroApp {
  const app: unknown = 'app' in prerenderer ? prerenderer.app : null;
  if (isApp(app)) return app;
  throw new Error('This version of Astro keeps its application elsewhere; the renderer knows that of 7.3.');
}

function isApp(app: unknown): app is AstroApp {
  if (typeof app !== 'object' || app === null || !('routeCache' in app) || !('manifest' in app)) return false;
  const { routeCache, manifest } = app;
  const canForget = typeof routeCache === 'object' && routeCache !== null && 'clearAll' in routeCache;
  return canForget && typeof manifest === 'object' && manifest !== null && 'routes' in manifest;
}
