import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/**
 * The application inside a build of the site's code, by which Astro itself renders pages when it builds a site. Internal to
 * Astro, hence its pinned version, the check on shape, and the test that compares the bytes.
 */
export interface PageApp {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData; readonly styles: readonly object[] }[];
    /** What loads the code of each route, by its component. */
    readonly pageMap: Map<string, () => Promise<unknown>>;
  };
  /** Static paths that it remembers; cleared, it asks the page that is rendered next. */
  readonly routeCache: { clearAll(): void };
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** What an application must be told before it renders, as Astro's build tells it. */
interface BuildApp extends PageApp {
  setInternals(internals: {
    /** What pages put into their heads, by {@link pageKey}. */
    readonly pagesByKeys: ReadonlyMap<string, { readonly styles: { sheet: object; order: number; depth: number }[] }>;
  }): void;
  setOptions(options: {
    /** Scripts that integrations add to every page. */
    readonly settings: { readonly scripts: readonly [] };
    readonly logger: { readonly options: { readonly destination: LogDestination } };
  }): void;
}

interface LogDestination {
  write(entry: { readonly message: string }): void;
}

const errorsAlone: LogDestination = { write: ({ message }) => console.error(message) };

/** @param code the folder of a build of the site's code */
export async function loadPageApp(code: string): Promise<PageApp> {
  const bundle = join(code, '.prerender');
  const entry = (await readdir(bundle)).find((name) => name.startsWith('prerender-entry.'));
  const loaded: unknown = entry && (await import(pathToFileURL(join(bundle, entry)).href));
  const app = typeof loaded === 'object' && loaded !== null && 'app' in loaded ? loaded.app : null;
  if (!isBuildApp(app)) {
    throw new Error('This version of Astro keeps its application elsewhere; the renderer knows that of 7.3.');
  }
  // Astro's build keeps the style sheets of a page in two places, of which the bundle carries one.
  const pagesByKeys = new Map(
    app.manifest.routes.map(({ routeData, styles }) => [
      pageKey(routeData),
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
  // Astro loads the code of a route for each of its pages; to find again what is loaded takes Node a tenth of a small page.
  for (const [component, load] of app.manifest.pageMap) app.manifest.pageMap.set(component, once(load));
  app.setInternals({ pagesByKeys });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: errorsAlone } } });
  return app;
}

function once(load: () => Promise<unknown>): () => Promise<unknown> {
  let loaded: Promise<unknown> | null = null;
  return () => (loaded ??= load());
}

function pageKey({ route, component }: RouteData): string {
  return `${route}&${component}`;
}

function isBuildApp(app: unknown): app is BuildApp {
  if (typeof app !== 'object' || app === null) return false;
  if (!('routeCache' in app && 'manifest' in app && 'setInternals' in app && 'setOptions' in app && 'render' in app))
    return false;
  const { routeCache, manifest } = app;
  const canForget = typeof routeCache === 'object' && routeCache !== null && 'clearAll' in routeCache;
  const knowsRoutes = typeof manifest === 'object' && manifest !== null && 'routes' in manifest;
  return canForget && knowsRoutes && 'pageMap' in manifest && manifest.pageMap instanceof Map;
}
