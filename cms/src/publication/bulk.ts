import type { Core } from '@strapi/strapi';
import type { PublishedType } from '@loa/shared-types/published-type';
import { lockCounter } from './counter.ts';
import { recordPublished, recordWithdrawn } from './ledger.ts';
import { recordFiles } from './media.ts';
import { inTransaction } from './transaction.ts';

const batchSize = 200;

/** Documents of one type that were written to the database beneath the document service. */
export interface DirectWrites {
  readonly type: PublishedType;
  /** Documents that are published now, in the order in which they get their numbers and places in lists. */
  readonly published?: readonly string[];
  /** Documents that are no longer published. */
  readonly withdrawn?: readonly string[];
}

/**
 * Does for rows written directly what the document service does for rows written through it: links, addresses, list
 * positions, change numbers and the check before publication. Call it in the transaction that wrote the rows
 * (`strapi.db.transaction`), or the site may see them late. Targets of links must be written before.
 * @returns the last change number, or null when nothing changed
 * @throws when a document could not be shown or an address is taken; nothing is recorded then
 */
export async function recordDirectWrites(strapi: Core.Strapi, writes: readonly DirectWrites[]): Promise<number | null> {
  return inTransaction(strapi, async ({ sql }) => {
    await lockCounter(sql);
    let last: number | null = null;
    for (const { type, published = [], withdrawn = [] } of writes) {
      last = (await recordWithdrawn(sql, type, withdrawn)) ?? last;
      if (type === 'file') {
        last = (await recordFiles(sql, published)) ?? last;
        continue;
      }
      for (let start = 0; start < published.length; start += batchSize) {
        last = await recordPublished(strapi, sql, type, published.slice(start, start + batchSize));
      }
    }
    return last;
  });
}
