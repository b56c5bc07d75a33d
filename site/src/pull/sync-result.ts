import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { PublishedType } from '@loa/shared-types/published-type';

export type SyncMode = 'incremental' | 'compare';

/** What a sync did; the mirror is then equal to the CMS at `revision`, the held entries aside. */
export interface SyncResult {
  readonly mode: SyncMode;
  readonly lineage: string;
  readonly revision: number;
  /** Documents that differ from before, and whether they stand in the mirror now. */
  readonly changed: readonly { readonly type: PublishedType; readonly id: string; readonly present: boolean }[];
  /** Entries that were refused; each keeps its previous version, or stays away when it had none. */
  readonly held: readonly HeldEntry[];
}
