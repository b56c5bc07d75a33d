import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { tokenService } from './admin-services.ts';

const id = z.union([z.number(), z.string()]);
const tokenRow = z.object({
  id,
  accessKey: z.string(),
  type: z.string().nullable(),
  expiresAt: z.string().nullable(),
  permissions: z.array(z.object({ action: z.string() })),
});

const name = 'Loa';
const description = 'Read-only token of the site and the publisher; kept equal to LOA_READ_TOKEN at every start.';

/** All that the site and the publisher may do. */
export const readActions = [
  'api::publication.publication.changes',
  'api::publication.publication.manifest',
  'api::publication.publication.read',
] as const;

/** Makes the token of the site equal to `LOA_READ_TOKEN`: one token, these actions, stored as Strapi's own hash. */
export async function reconcileReadToken(strapi: Core.Strapi, readToken: string): Promise<void> {
  const tokens = tokenService(strapi);
  const rows = strapi.db.query('admin::api-token');
  const accessKey = tokens.hash(readToken);
  const found = z.array(tokenRow).parse(await rows.findMany({ where: { name }, populate: ['permissions'] }));
  const [current, ...others] = found;
  if (current && others.length === 0 && isCurrent(current, accessKey)) return;

  await strapi.db.transaction(async () => {
    for (const token of found) await tokens.revoke(token.id);
    const token = await tokens.create({ name, description, type: 'custom', permissions: readActions, lifespan: null });
    await rows.update({ where: { id: token.id }, data: { accessKey, encryptedKey: null } });
  });
  strapi.log.info('Read token of the site and the publisher set from LOA_READ_TOKEN.');
}

function isCurrent(token: z.infer<typeof tokenRow>, accessKey: string): boolean {
  const actions = token.permissions.map(({ action }) => action).sort();
  return (
    token.accessKey === accessKey &&
    token.type === 'custom' &&
    token.expiresAt === null &&
    actions.join() === [...readActions].sort().join()
  );
}

/** Removes the two tokens that never expire and that Strapi makes on a database without users. */
export async function removeStockTokens(strapi: Core.Strapi): Promise<void> {
  const tokens = tokenService(strapi);
  const stock = z.array(z.object({ id })).parse(
    await strapi.db.query('admin::api-token').findMany({
      where: { name: { $in: ['Read Only', 'Full Access'] }, description: { $startsWith: 'A default API token' } },
    }),
  );
  for (const token of stock) await tokens.revoke(token.id);
}
