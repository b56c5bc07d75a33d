import type { Core, Modules } from '@strapi/strapi';
import { ContentWrite, type WriteCall, writeActions } from './content-write.ts';
import { contentTypeOf } from './content-schema.ts';
import { lockCounter } from './counter.ts';
import { normaliseText } from './normalise-text.ts';
import { inTransaction } from './transaction.ts';

/**
 * Keeps the ledger equal to the content: every write to a published type runs, with what the ledger has to do about it, in
 * one transaction that holds the change counter.
 * @param announce told the change number after the commit
 */
export function publicationMiddleware(
  strapi: Core.Strapi,
  announce: (number: number) => void,
): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const type = contentTypeOf(context.uid);
    const action = writeActions.find((write) => write === context.action);
    if (!type || !action) return next();
    // The parameters of each action are typed apart in Strapi; these few are common to them.
    const call = { action, params: context.params } as WriteCall;
    if (call.params.data) call.params.data = normaliseText(call.params.data);
    return inTransaction(strapi, async ({ sql, onCommit }) => {
      await lockCounter(sql);
      const write = new ContentWrite(strapi, sql, type, call);
      await write.before();
      const result = await next();
      const number = await write.after(result);
      if (number !== null) onCommit(() => announce(number));
      return result;
    });
  };
}
