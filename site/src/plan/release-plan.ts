import type { Mirror } from '../mirror/mirror.ts';
import type { PlannedFile, PlannedPage, Redirect } from './planned-page.ts';

export interface PlanOptions {
  readonly mirror: Mirror;
  /** Public origin in canonical links, feeds and sitemaps. */
  readonly siteUrl: string;
  readonly picturesFolder: string;
  /**
   * The moment that the plan holds for, as `toISOString` writes it: time is an input like any other, and the pages that
   * depend on it ask for no other clock. The same mirror as of the same moment makes the same release.
   */
  readonly asOf: string;
}

/** Every file of a release, save the assets of the site's code and the sitemap index, which the renderer adds. */
export interface ReleasePlan {
  readonly revision: number;
  readonly siteVersion: string;
  /** Sorted by path. */
  readonly pages: readonly PlannedPage[];
  /** Pictures, downloads, `_headers`, the two lists of redirects. */
  readonly files: readonly PlannedFile[];
  /** Sorted by `from`. */
  readonly redirects: readonly Redirect[];
  /** What an editor or operator should know and no page is refused for, one line each. */
  readonly problems: readonly string[];
}
