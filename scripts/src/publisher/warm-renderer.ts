import type { Renderer } from '@loa/site';

/** Boots the renderer when it is first needed and keeps it. */
export class WarmRenderer {
  readonly #boot: (siteVersion: string) => Promise<Renderer>;
  #renderer: Renderer | null = null;

  /** @param boot boots the code of a version; called again after it failed */
  constructor(boot: (siteVersion: string) => Promise<Renderer>) {
    this.#boot = boot;
  }

  /** The renderer of the version of the site's code that this process plans with. */
  async of(siteVersion: string): Promise<Renderer> {
    this.#renderer ??= await this.#boot(siteVersion);
    if (this.#renderer.siteVersion === siteVersion) return this.#renderer;
    throw new TypeError(`Version ${siteVersion} cannot be rendered by the code of ${this.#renderer.siteVersion}.`);
  }

  async close(): Promise<void> {
    await this.#renderer?.close();
  }
}
