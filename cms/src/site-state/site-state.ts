import type { PublisherStatus } from '@loa/shared-types/publisher-status';
import type { LedgerRow } from '../publication/ledger-row.ts';

/** Where an entry is on its way to the site, as its editor sees it. */
export type SiteState =
  /** Never published; only the newsroom sees it. */
  | { readonly kind: 'draft' }
  /** Published in the CMS; the publisher has not begun. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'building' }
  /** What was published last is on the site; `url` is null for entries without a page of their own. */
  | { readonly kind: 'live'; readonly url: string | null; readonly at: string }
  /** This entry alone could not be taken to the site. */
  | { readonly kind: 'held'; readonly reason: string }
  /** No entry reaches the site, for the reason given. */
  | { readonly kind: 'stopped'; readonly reason: string | null }
  /** The site was rolled back by an operator and takes nothing newer. */
  | { readonly kind: 'pinned' }
  | { readonly kind: 'withdrawing' }
  | { readonly kind: 'withdrawn' }
  /** The publisher does not answer; the site keeps what it shows. */
  | { readonly kind: 'unknown' };

/** What the editor of an entry is told of it. */
export interface SiteReport {
  readonly state: SiteState;
  /** Of each file that is published with the entry and that the site cannot show: its name, and why. */
  readonly refusedFiles: readonly string[];
}

type Row = Pick<LedgerRow, 'type' | 'documentId' | 'version' | 'alive' | 'links' | 'path' | 'lastPublishedAt'>;

/**
 * @param row what the ledger knows of the entry, null when it was never published
 * @param status the publisher's answer, null when it gave none
 */
export function siteReport(row: Row | null, status: PublisherStatus | null): SiteReport {
  const linked = new Set(Object.values(row?.links ?? {}).flat());
  const refused = (status?.held ?? []).filter(({ type, documentId }) => type === 'file' && linked.has(documentId));
  return { state: siteState(row, status), refusedFiles: refused.map(({ reason }) => reason) };
}

function siteState(row: Row | null, status: PublisherStatus | null): SiteState {
  if (!row) return { kind: 'draft' };
  if (!status) return { kind: 'unknown' };
  const arrived = status.live !== null && status.live.revision >= row.version;
  if (!row.alive && arrived) return { kind: 'withdrawn' };
  const held = status.held.find(({ type, documentId }) => type === row.type && documentId === row.documentId);
  if (held) return { kind: 'held', reason: held.reason };
  if (arrived) {
    return { kind: 'live', url: row.path && new URL(row.path, status.siteUrl).href, at: row.lastPublishedAt };
  }
  if (status.pinned !== null) return { kind: 'pinned' };
  switch (status.state) {
    case 'failed':
    case 'held':
      return { kind: 'stopped', reason: status.problem?.message ?? null };
    case 'syncing':
    case 'planning':
    case 'rendering':
    case 'verifying':
    case 'activating':
      return { kind: row.alive ? 'building' : 'withdrawing' };
    case 'idle':
    case 'live':
      return { kind: row.alive ? 'sent' : 'withdrawing' };
    default:
      return status.state satisfies never;
  }
}
