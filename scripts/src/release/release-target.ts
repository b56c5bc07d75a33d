/** Where releases are served from. One process at a time writes to a target. */
export interface ReleaseTarget {
  /** Mends what an interrupted activation left; called once before anything else. */
  prepare(): Promise<void>;
  /** Place in the list of the release that readers get, or null before the first. */
  live(): number | null;
  /** Makes readers get this release, all at once. May be repeated after it was interrupted. */
  activate(seq: number): Promise<void>;
  /** Work that can wait until readers have the release, and makes the next activation quick. */
  tidy(): Promise<void>;
}
