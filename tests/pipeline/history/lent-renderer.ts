import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bootRenderer,
  type Mirror,
  type PlannedFile,
  type ReleasePlan,
  type Renderer,
  type RendererOptions,
} from '@loa/site';
import { type Contents, digestOf } from './contents.ts';

export const siteUrl = 'https://bao.example';

/** One warm renderer for several mirrors, which take turns: booting one for each would take most of the time of the test. */
export class LentRenderer implements AsyncDisposable {
  readonly renderer: Renderer;
  readonly #seat: { mirror: Mirror | null };

  private constructor(renderer: Renderer, seat: { mirror: Mirror | null }) {
    this.renderer = renderer;
    this.#seat = seat;
  }

  static async boot(): Promise<LentRenderer> {
    const seat: { mirror: Mirror | null } = { mirror: null };
    const lent = () => {
      if (!seat.mirror) throw new TypeError('No mirror was lent to the renderer.');
      return seat.mirror;
    };
    const reader: RendererOptions['mirror'] = {
      document: (ref) => lent().document(ref),
      shown: (...refs) => lent().shown(...refs),
    };
    const picturesFolder = mkdtempSync(join(tmpdir(), 'loa-cards-'));
    return new LentRenderer(await bootRenderer({ mirror: reader, picturesFolder, siteUrl }), seat);
  }

  /** Has the pages rendered from here on read this mirror. */
  lend(mirror: Mirror): void {
    this.#seat.mirror = mirror;
  }

  /** Every file of a plan, rendered one after the other, and of the search. */
  async contentsOf({ pages, files }: ReleasePlan, search: readonly PlannedFile[]): Promise<Contents> {
    const contents = new Map<string, string>();
    for (const page of pages) contents.set(page.file, digestOf(await this.renderer.render(page)));
    const sitemaps = pages.filter(({ kind }) => kind === 'sitemap').map(({ path }) => path);
    const added = this.renderer.sitemapIndex(sitemaps);
    for (const file of [...files, ...search, ...this.renderer.assets, ...added]) {
      contents.set(file.file, digestOf(bytesOf(file)));
    }
    return contents;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.renderer.close();
    rmSync(this.renderer.source.picturesFolder, { recursive: true });
  }
}

function bytesOf(file: PlannedFile): Uint8Array | string {
  return file.kind === 'copy' ? readFileSync(file.from) : file.text;
}
