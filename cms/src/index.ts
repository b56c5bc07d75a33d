import type { Core } from '@strapi/strapi';
import { readSecrets } from './environment.ts';
import { arrangeForms } from './forms/arrange-forms.ts';
import { guardAccounts } from './newsroom/account-guard.ts';
import { createAccounts, readAccounts } from './newsroom/create-accounts.ts';
import { reconcileReadToken, removeStockTokens } from './newsroom/read-token.ts';
import { reconcileRoles } from './newsroom/reconcile-roles.ts';
import { bootstrapPublication } from './publication/bootstrap.ts';
import { registerPublication } from './publication/register.ts';
import { keepQueryStatistics } from './query-statistics.ts';
import { registerSiteState } from './site-state/site-state-route.ts';
import { guardDeletions } from './uploads/guard-deletions.ts';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    registerSiteState(strapi);
    guardDeletions(strapi);
    await registerPublication(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    guardAccounts(strapi);
    await reconcileRoles(strapi);
    await createAccounts(strapi, readAccounts());
    await removeStockTokens(strapi);
    await reconcileReadToken(strapi, readSecrets().LOA_READ_TOKEN);
    await arrangeForms(strapi);
    await bootstrapPublication(strapi);
    keepQueryStatistics(strapi);
  },
};
