import type { Mirror } from '../mirror/mirror.ts';
import type { SyncMode } from './sync-result.ts';

export interface SyncOptions {
  readonly mirror: Mirror;
  /** Origin of the CMS. */
  readonly cmsUrl: string;
  readonly readToken: string;
  /** Where encoded pictures are kept, addressed by the digest of the original. */
  readonly picturesFolder: string;
  /**
   * `incremental` asks what changed since the mirror's revision, and falls back to `compare` by itself when the CMS cannot
   * say; `compare` goes through the whole manifest. Default: incremental.
   */
  readonly mode?: SyncMode;
  readonly signal?: AbortSignal;
  /** Told now and then how far a long sync is, in words for a log. */
  readonly progress?: (message: string) => void;
}
