import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readChanges, readManifest } from '../../../publication/change-feed.ts';

interface Context {
  readonly query: { readonly since?: unknown };
  body: unknown;
}

/** What changed, and what is published: see `shared-types/src/change-feed.ts`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async changes(context: Context): Promise<void> {
    const { since } = context.query;
    if (typeof since !== 'string' || !/^\d{1,15}$/.test(since)) {
      throw new errors.ValidationError(
        'The parameter "since" must be a change number: a whole number, 0 or more. Ask for ?since=0 to get everything.',
      );
    }
    context.body = await readChanges(strapi.db.connection, Number(since));
  },

  async manifest(context: Context): Promise<void> {
    context.body = await readManifest(strapi.db.connection);
  },
});
