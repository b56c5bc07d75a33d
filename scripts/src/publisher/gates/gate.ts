import type { Mirror, PlannedPage, Planner } from '@loa/site';

/** A release before it is added to the list, as the gates see it. */
export interface Candidate {
  readonly plan: Pick<Planner, 'at' | 'count' | 'typedLinksTo'>;
  readonly mirror: Mirror;
  readonly siteUrl: string;
  /** Paths of all its files; asking whether it has one costs nothing, going through them what a release costs. */
  readonly paths: Pick<ReadonlySet<string>, 'has'> & Iterable<string>;
  /** How many HTML pages it has. */
  readonly pageCount: number;
  /** Paths at which it differs from the last release that passed, removed ones included. */
  readonly changed: ReadonlySet<string>;
  /** True when everything was compared, whatever is known to have changed: then a gate looks at everything as well. */
  readonly isWhole: boolean;
  /** How many published entries have a page of their own. */
  readonly entries: number;
  /** Addresses that answer 301. */
  readonly redirected: Pick<ReadonlySet<string>, 'has'>;
  /** What the last release that passed had, or null when there is none. */
  readonly before: { readonly pages: number; readonly entries: number } | null;
  /** The planned page at a path with what it is made from, or null when none is planned there. */
  readonly page: (path: string) => PlannedPage | null;
  /** Pages whose links were all seen, when they were made, to lead to files that are planned. */
  readonly sound: Pick<ReadonlySet<string>, 'has'>;
  /** Pages of entries that are held: the release has their last live version, or lacks them. */
  readonly heldPages: ReadonlySet<string>;
  /** Bytes of one of its files. */
  read(path: string): Buffer;
}

/** A link of a page to an address of the site at which nothing is. */
export interface DeadLink {
  /** Address of the page. */
  readonly page: string;
  /** Path and query as a browser asks for them. */
  readonly address: string;
}

/** What a gate has to say: refusals hold the release, warnings go to whoever can mend them. */
export interface Findings {
  readonly refusals: readonly string[];
  readonly warnings: readonly DeadLink[];
}

/** A check that a release must pass before readers get it. */
export type Gate = (candidate: Candidate) => Findings | Promise<Findings>;
