import type { Mirror } from '../mirror/mirror.ts';
import { readMirror } from '../mirror/read-mirror.ts';
import type { PlannedPage } from '../plan/planned-page.ts';
import { PagePlanner } from '../plan/planner/page-planner.ts';
import type { PageEntry } from '../plan/planner/page-table.ts';
import { PageRenderer } from './page-renderer.ts';

export { RenderError } from './render-error.ts';

/** What pages of one plan are made from; it can be handed to another thread. */
export interface PageMakerOptions {
  /** Folder of a build of the site's code, see {@link Renderer}. */
  readonly code: string;
  readonly mirrorFolder: string;
  readonly siteUrl: string;
  readonly siteVersion: string;
  /** The moment that the plan holds for. */
  readonly asOf: string;
}

/**
 * The public entry of the site for threads that help to make a release: plans and renders single pages of a plan. It needs
 * nothing of what pulls, encodes pictures or plans the whole.
 */
export class PageMaker {
  readonly #mirror: Mirror;
  readonly #planner: PagePlanner;
  readonly #renderer: PageRenderer;

  private constructor(mirror: Mirror, planner: PagePlanner, renderer: PageRenderer) {
    this.#mirror = mirror;
    this.#planner = planner;
    this.#renderer = renderer;
  }

  static async open({ code, mirrorFolder, siteUrl, siteVersion, asOf }: PageMakerOptions): Promise<PageMaker> {
    const mirror = readMirror(mirrorFolder);
    const planner = new PagePlanner({ mirror, siteUrl, siteVersion, asOf });
    return new PageMaker(mirror, planner, await PageRenderer.of(code, { mirror, siteUrl }));
  }

  /** See {@link PagePlanner}. */
  page(entry: PageEntry): PlannedPage {
    return this.#planner.page(entry);
  }

  /** See {@link PageRenderer}. */
  render(page: PlannedPage): Promise<Uint8Array> {
    return this.#renderer.render(page);
  }

  close(): void {
    this.#mirror.close();
  }
}
