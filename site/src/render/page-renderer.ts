import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PlannedPage } from '../plan/planned-page.ts';
import { FileStore } from '../pictures/file-store.ts';
import { loadPageApp, type PageApp } from './page-app.ts';
import { pageComponents } from './page-components.ts';
import { lendToPages } from './page-host.ts';
import { plannedByKind } from './planned-by-kind.ts';
import { redirectPage } from './redirect-page.ts';
import { RenderError } from './render-error.ts';

export interface PageRendererOptions {
  readonly mirror: MirrorReader;
  /** Where pictures lie, and cards that were drawn. */
  readonly picturesFolder: string;
  /** Public origin in canonical links, feeds and sitemaps. */
  readonly siteUrl: string;
}

/** Pages borrow the mirror and their plan from one seat in the thread, so they are made one after the other. */
let lastTurn: Promise<unknown> = Promise.resolve();

/** Renders one planned page after the other by a build of the site's code. */
export class PageRenderer {
  readonly #app: PageApp;
  readonly #mirror: MirrorReader;
  readonly #files: FileStore;
  readonly #siteUrl: string;

  private constructor(app: PageApp, { mirror, picturesFolder, siteUrl }: PageRendererOptions) {
    this.#app = app;
    this.#mirror = mirror;
    this.#files = new FileStore(picturesFolder);
    this.#siteUrl = siteUrl;
  }

  /** @param code the folder of a build of the site's code */
  static async of(code: string, options: PageRendererOptions): Promise<PageRenderer> {
    return new PageRenderer(await loadPageApp(code), options);
  }

  /**
   * The bytes of a page, the same as a cold `astro build` writes. Calls are queued.
   * @throws {RenderError} when the page cannot be made; its cause says why
   */
  async render(page: PlannedPage): Promise<Uint8Array> {
    if (page.kind === 'redirect') return Buffer.from(redirectPage(page.props.to, this.#siteUrl));
    const turn = lastTurn.then(() => this.#renderNow(page, pageComponents[page.kind]));
    lastTurn = turn.catch(() => {});
    return turn;
  }

  async #renderNow(page: PlannedPage, component: string): Promise<Uint8Array> {
    const route = this.#app.manifest.routes.find(({ routeData }) => routeData.component === component);
    if (!route) throw new RenderError(page, `the site has no route ${component}`);
    lendToPages({ mirror: this.#mirror, files: this.#files, planned: plannedByKind([page]) });
    this.#app.routeCache.clearAll();
    // As Astro asks for it in a cold build: the page at /404.html goes by the name of its route.
    const request = new Request(new URL(page.kind === 'not-found' ? '/404/' : page.path, this.#siteUrl));
    let body: Uint8Array;
    let status: number;
    try {
      const response = await this.#app.render(request, { routeData: route.routeData });
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
}
