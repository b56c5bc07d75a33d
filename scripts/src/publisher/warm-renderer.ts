import type { Renderer } from '@loa/site';

/** Boots the renderer when it is first needed and keeps it. */
export class WarmRenderer {
  readonly #boot: () => Promise<Renderer>;
  #renderer: Renderer | null = null;

  /** @param boot boots Astro; called again after it failed */
  constructor(boot: () => Promise<Renderer>) {
    this.#boot = boot;
  }

  /**
   * The renderer of this version of the site's code.
   * @throws when another version runs: plan and pages come of the code that a process loaded at its start
   */
  async of(siteVersion: string): Promise<Renderer> {
    this.#renderer ??= await this.#boot();
    if (this.#renderer.siteVersion === siteVersion) return this.#renderer;
    const versions = `from version ${this.#renderer.siteVersion} to ${siteVersion}`;
    throw new Error(`The code of the site changed since the publisher started, ${versions}: start the publisher again`);
  }

  async close(): Promise<void> {
    await this.#renderer?.close();
  }
}
