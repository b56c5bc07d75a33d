import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlannedPage } from '../plan/planned-page.ts';
import { siteVersion } from '../plan/site-version.ts';
import { builtAssets } from './built-assets.ts';
import { type BootedAstro, bootAstro } from './boot-astro.ts';
import { lendToPages } from './page-host.ts';
import { pageComponents } from './page-components.ts';
import { plannedByKind } from './planned-by-kind.ts';
import { redirectPage } from './redirect-page.ts';
import { RenderError } from './render-error.ts';
import type { Renderer, RendererOptions } from './renderer.ts';
import { siteFolder } from './site-config.ts';
import { sitemapIndex, writeSitemapIndex } from './sitemap-index.ts';

/** Pages borrow the mirror and their plan from one seat in the process, so they are made one after the other. */
let lastTurn: Promise<unknown> = Promise.resolve();

/** Boots Astro for the code of the site as it is now, which takes seconds; rendering a page then takes about a millisecond. */
export async function bootRenderer({ mirror, siteUrl }: RendererOptions): Promise<Renderer> {
  const version = siteVersion(siteUrl);
  const renderers = join(siteFolder, '.astro', 'renderers');
  await mkdir(renderers, { recursive: true });
  await removeAbandoned(renderers);
  const outDir = await mkdtemp(join(renderers, `${process.pid}-`));
  const sitemap = sitemapIndex(siteUrl);
  const astro = await inTurn(() => bootAstro(siteUrl, outDir, [sitemap.integration]));
  return {
    siteVersion: version,
    assets: builtAssets(outDir),
    render: (page) =>
      page.kind === 'redirect'
        ? Promise.resolve(Buffer.from(redirectPage(page.props.to, siteUrl)))
        : inTurn(() => {
            lendToPages({ mirror, planned: plannedByKind([page]) });
            return renderPage(page, astro, siteUrl);
          }),
    sitemapIndex: (sitemaps) => inTurn(() => writeSitemapIndex(sitemap, sitemaps, astro.logger)),
    close: () => rm(outDir, { recursive: true, force: true }),
  };
}

/** Removes what renderers of killed processes left behind. */
async function removeAbandoned(renderers: string): Promise<void> {
  for (const name of await readdir(renderers)) {
    const [, pid] = /^(\d+)-/.exec(name) ?? [];
    if (pid === undefined || !isRunning(Number(pid))) await rm(join(renderers, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user is there but may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = lastTurn.then(task);
  lastTurn = turn.catch(() => {});
  return turn;
}

async function renderPage(page: PlannedPage, astro: BootedAstro, siteUrl: string): Promise<Uint8Array> {
  if (page.kind === 'redirect') throw new TypeError('A redirect page is not rendered by Astro.');
  const component = pageComponents[page.kind];
  const routeData = astro.routes.find((route) => route.component === component);
  if (!routeData) throw new RenderError(page, `the site has no route ${component}`);
  astro.forgetPaths();
  // As Astro asks for it in a cold build: the page at /404.html goes by the name of its route.
  const request = new Request(new URL(page.kind === 'not-found' ? '/404/' : page.path, siteUrl));
  let body: Uint8Array;
  let status: number;
  try {
    const result = await astro.prerenderer.render(request, { routeData });
    const response = result instanceof Response ? result : result.response;
    status = response.status;
    body = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new RenderError(page, error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (status !== (page.kind === 'not-found' ? 404 : 200))
    throw new RenderError(page, `it answered with status ${status}`);
  if (body.byteLength === 0) throw new RenderError(page, 'it is empty');
  return body;
}
