import type { Mirror } from '../mirror/mirror.ts';
import { readMirror } from '../mirror/read-mirror.ts';
import type { Chrome } from '../plan/page-kind.ts';
import { pageOfText } from '../plan/page-text.ts';
import type { PlannedPage } from '../plan/planned-page.ts';
import { PageRenderer } from './page-renderer.ts';

export { RenderError } from './render-error.ts';

/** What pages of one plan are made from; it can be handed to another thread. */
export interface PageMakerOptions {
  /** Folder of a build of the site's code, see {@link Renderer}. */
  readonly code: string;
  readonly mirrorFolder: string;
  readonly picturesFolder: string;
  readonly siteUrl: string;
  /** What all pages of the plan have around them. */
  readonly chrome: Chrome;
}

/**
 * The public entry of the site for threads that help to make a release: renders single pages of a plan. It needs nothing of
 * what pulls or plans.
 */
export class PageMaker {
  readonly #mirror: Mirror;
  readonly #chrome: Chrome;
  readonly #renderer: PageRenderer;

  private constructor(mirror: Mirror, chrome: Chrome, renderer: PageRenderer) {
    this.#mirror = mirror;
    this.#chrome = chrome;
    this.#renderer = renderer;
  }

  static async open({ code, mirrorFolder, chrome, ...options }: PageMakerOptions): Promise<PageMaker> {
    const mirror = readMirror(mirrorFolder);
    return new PageMaker(mirror, chrome, await PageRenderer.of(code, { mirror, ...options }));
  }

  /** The page of a text that the planner wrote, see {@link Planner}. */
  page(text: string): PlannedPage {
    return pageOfText(text, this.#chrome);
  }

  /** See {@link PageRenderer}. */
  render(page: PlannedPage): Promise<Uint8Array> {
    return this.#renderer.render(page);
  }

  close(): void {
    this.#mirror.close();
  }
}
