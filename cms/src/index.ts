import type { Core } from '@strapi/strapi';
import { guardAccounts } from './newsroom/account-guard.ts';
import { createAccounts, readAccounts } from './newsroom/create-accounts.ts';
import { removeStockTokens } from './newsroom/read-token.ts';
import { reconcileRoles } from './newsroom/reconcile-roles.ts';
import { bootstrapPublication } from './publication/bootstrap.ts';
import { registerPublication } from './publication/register.ts';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await registerPublication(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    guardAccounts(strapi);
    await reconcileRoles(strapi);
    await createAccounts(strapi, readAccounts());
    await removeStockTokens(strapi);
    await bootstrapPublication(strapi);
  },
};
