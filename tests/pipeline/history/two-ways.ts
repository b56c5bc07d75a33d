import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Publisher } from '@loa/scripts/src/publisher/publisher.ts';
import { type Releases, takeReleases } from '@loa/scripts/src/release/releases.ts';
import { allSearchFiles, asOfNow, type Mirror, openMirror, planRelease, syncMirror } from '@loa/site';
import { FixtureCms, fixtureToken } from '@loa/site/test-fixtures/fixture-cms.ts';
import type { FixtureDocuments } from '@loa/site/test-fixtures/fixture-mirror.ts';
import { coldBuild } from './cold-build.ts';
import { type Contents, contentsOf } from './contents.ts';
import { type LentRenderer, siteUrl } from './lent-renderer.ts';

/** One newsroom that is published step by step by the publisher, and made from nothing beside it. */
export class TwoWays implements AsyncDisposable {
  readonly cms: FixtureCms;
  readonly #cmsUrl: string;
  readonly #folder: string;
  readonly #renderer: LentRenderer;
  readonly #releases: Releases;
  readonly #mirror: Mirror;
  readonly #publisher: Publisher;
  #now = Date.UTC(2026, 10, 22);

  private constructor(cms: FixtureCms, cmsUrl: string, folder: string, releases: Releases, renderer: LentRenderer) {
    this.cms = cms;
    this.#cmsUrl = cmsUrl;
    this.#folder = folder;
    this.#renderer = renderer;
    this.#releases = releases;
    this.#mirror = openMirror(join(folder, 'mirror'));
    this.#publisher = new Publisher({
      ...this.#source,
      mirror: this.#mirror,
      releases,
      siteUrl,
      boot: () => Promise.resolve(renderer.renderer),
      log: () => {},
      now: () => new Date(this.#now),
    });
  }

  static async start(documents: FixtureDocuments, renderer: LentRenderer): Promise<TwoWays> {
    const cms = new FixtureCms(documents);
    const folder = mkdtempSync(join(tmpdir(), 'loa-history-'));
    const releases = await takeReleases(join(folder, 'releases'));
    return new TwoWays(cms, await cms.start(), folder, releases, renderer);
  }

  /** Lets time pass, which makes news old and articles outdated. */
  pass(hours: number): void {
    this.#now += hours * 3_600_000;
  }

  /** One pass of the publisher. @throws when it fails, or something is held */
  async publish(): Promise<void> {
    this.#renderer.lend(this.#mirror);
    await this.#publisher.attempt();
    const { problem, held } = this.#publisher.status();
    if (problem) throw new Error(`The publisher failed: ${problem.message}`);
    if (held.length > 0) throw new Error(`The publisher holds ${JSON.stringify(held)}`);
  }

  /** What readers get. */
  served(): Contents {
    return contentsOf(join(this.#releases.folder, 'current'));
  }

  /** What a mirror pulled from nothing, planned from nothing and rendered page by page gives. */
  async fromNothing(): Promise<Contents> {
    const folder = mkdtempSync(join(this.#folder, 'nothing-'));
    const mirror = openMirror(folder);
    try {
      await syncMirror({ ...this.#source, mirror });
      this.#renderer.lend(mirror);
      const plan = planRelease({ ...this.#source, mirror, siteUrl, asOf: this.#asOf });
      return await this.#renderer.contentsOf(plan, allSearchFiles(mirror));
    } finally {
      mirror.close();
      rmSync(folder, { recursive: true });
    }
  }

  /** What a plain `astro build` in a process of its own gives, with neither a mirror nor an encoded picture to begin with. */
  async coldBuild(): Promise<Contents> {
    const data = mkdtempSync(join(this.#folder, 'cold-'));
    try {
      const asked = { LOA_CMS_URL: this.#cmsUrl, LOA_READ_TOKEN: fixtureToken };
      return await coldBuild(data, { ...asked, LOA_SITE_URL: siteUrl, LOA_AS_OF: this.#asOf });
    } finally {
      rmSync(data, { recursive: true });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#releases.close();
    this.#mirror.close();
    await this.cms[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true });
  }

  get #asOf(): string {
    return asOfNow(new Date(this.#now));
  }

  get #source() {
    return { cmsUrl: this.#cmsUrl, readToken: fixtureToken, picturesFolder: join(this.#folder, 'pictures') };
  }
}
