import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { longestWait } from '@loa/shared-types/change-feed';
import { awaitChange, readChanges, readManifest } from '../../../publication/change-feed.ts';

interface Context {
  readonly query: { readonly since?: unknown; readonly wait?: unknown };
  readonly req: { readonly socket: { readonly destroyed: boolean } };
  body: unknown;
}

/** What changed, and what is published: see `shared-types/src/change-feed.ts`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async changes(context: Context): Promise<void> {
    const { since, wait = '0' } = context.query;
    if (!isWholeNumber(since)) {
      throw new errors.ValidationError(
        'The parameter "since" must be a change number: a whole number, 0 or more. Ask for ?since=0 to get everything.',
      );
    }
    if (!isWholeNumber(wait) || Number(wait) > longestWait) {
      throw new errors.ValidationError(
        `The parameter "wait" must be a whole number of seconds, ${longestWait} at most; without it the answer comes at once.`,
      );
    }
    const sql = strapi.db.connection;
    await awaitChange(sql, Number(since), Number(wait), () => context.req.socket.destroyed);
    context.body = await readChanges(sql, Number(since));
  },

  async manifest(context: Context): Promise<void> {
    context.body = await readManifest(strapi.db.connection);
  },
});

function isWholeNumber(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,15}$/.test(value);
}
