import { currentRelease } from '@loa/scripts/src/serve/current-release.ts';
import { staticServer } from '@loa/scripts/src/serve/static-server.ts';

/** The static server on the releases of one data folder, and what a reader finds there. */
export class ServedSite {
  readonly #origin: string;
  readonly #close: () => Promise<void>;

  constructor(origin: string, close: () => Promise<void>) {
    this.#origin = origin;
    this.#close = close;
  }

  static async start(releasesFolder: string): Promise<ServedSite> {
    const server = await staticServer({
      root: () => currentRelease(releasesFolder),
      publicOrigin: 'https://bao.example',
    });
    return new ServedSite(await server.listen({ host: '127.0.0.1', port: 0 }), () => server.close());
  }

  /** Status and body; redirects are not followed. */
  async get(path: string): Promise<{ status: number; body: string }> {
    const response = await fetch(this.#origin + path, { redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  }

  stop(): Promise<void> {
    return this.#close();
  }
}
